/// The coding screen: a coder's cases, the conversation of one of them, and the codebook's questions about it.
///
/// In: the desk of one coder in an open study. Out: edits, which the study judges. It holds no rule of the domain: what
/// is asked, what falls away and what warns comes with the sheet.
@NullMarked
package nl.tweespraak.desktop.coding;

import org.jspecify.annotations.NullMarked;
