/// Suspects personal data in messages: names, numbers, addresses, accounts, schools.
///
/// In: the text of messages. Out: [Suspect]s and [Finding]s, places with a kind and a reason, never the words
/// themselves. Pure functions: it knows no study and no file, and changes nothing. What it finds helps somebody who
/// reads; what it does not find may be there all the same.
@NullMarked
package nl.tweespraak.intake.personal;

import org.jspecify.annotations.NullMarked;
