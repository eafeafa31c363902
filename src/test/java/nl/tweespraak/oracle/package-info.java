/// A second, plain implementation of the rules in the documents, to hold the program against.
///
/// In: the same files that the program takes in, and the codebook's text. Out: what every command must say and export.
/// It shares no code with the program and must not.
@NullMarked
package nl.tweespraak.oracle;

import org.jspecify.annotations.NullMarked;
