/// The figures of the yearly report: reads an edition's report definition, works its figures out over the consensus of a
/// study, and writes them as HTML, CSV, JSON and XLSX, with the methods paragraph.
///
/// In: an open study. Out: figures that know the cases behind them, and files that stand whole or not at all. It shows no
/// screen and knows nothing of the command line.
@NullMarked
package nl.tweespraak.report;

import org.jspecify.annotations.NullMarked;
