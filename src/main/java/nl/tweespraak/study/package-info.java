/// An open study: what is asked, answered, agreed and decided; who may see and change what; rounds; undo; what packages
/// bring and take, and what the work at several desks comes to together.
///
/// In: edits, and the contents of packages. Out: sheets (a coder's answers to a case), disagreements, the consensus,
/// agreement, counts; each as the person at the desk may see it. It knows no file format, no SQL and no screen.
@NullMarked
package nl.tweespraak.study;

import org.jspecify.annotations.NullMarked;
