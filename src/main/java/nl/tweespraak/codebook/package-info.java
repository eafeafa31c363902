/// Codebook editions: their variables, when these apply, what they take, and reading and checking the files that hold
/// them.
///
/// In: a JSON file, a coder's answers. Out: immutable records, a truth per variable, every fault with its place. It
/// does not know who answered, what a study is or how anything is stored.
@NullMarked
package nl.tweespraak.codebook;

import org.jspecify.annotations.NullMarked;
