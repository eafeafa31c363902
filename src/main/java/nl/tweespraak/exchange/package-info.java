/// Tables in, data sets out: reads files of codings, screenings and decisions into edits, and bare tables of ratings; writes
/// what a study holds for SPSS (.sav, .sps), as XLSX, CSV and JSON, and says first what could give somebody away.
///
/// In: files, or an open study. Out: edits with the row of each line, or files that stand whole or not at all. What a
/// row may say is judged in `study`; here only whether it is a table with the right columns.
@NullMarked
package nl.tweespraak.exchange;

import org.jspecify.annotations.NullMarked;
