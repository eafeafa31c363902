/// Intake: files of conversations are chosen, recognised, mapped with a preview, tried and taken in; what was skipped and
/// why; earlier imports; and suspected personal data.
///
/// In: an open study, for the lead, and files. Out: imports, saved mappings, and masked texts. It must not know another
/// screen but by its id.
@NullMarked
package nl.tweespraak.desktop.intake;

import org.jspecify.annotations.NullMarked;
