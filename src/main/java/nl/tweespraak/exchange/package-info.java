/// Tables in, data sets out: reads files of codings, screenings and decisions into edits, and writes what a study holds
/// to CSV and JSON.
///
/// In: files, or an open study. Out: edits with the row of each line, or files that stand whole or not at all. What a
/// row may say is judged in `study`; here only whether it is a table with the right columns.
@NullMarked
package nl.tweespraak.exchange;

import org.jspecify.annotations.NullMarked;
