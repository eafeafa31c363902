/// The report: the figures of the edition as tables and bars, the cases behind each number, and the way out of the
/// program for figures and data.
///
/// In: an open study of somebody who may see what was decided. Out: files, and the threshold below which a cell is small.
/// It works no figure out and knows no format: `report` and `exchange` do; it must not know another screen but by its id.
@NullMarked
package nl.tweespraak.desktop.report;

import org.jspecify.annotations.NullMarked;
