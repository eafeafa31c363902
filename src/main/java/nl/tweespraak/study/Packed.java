package nl.tweespraak.study;

/// What a package held, or what taking it in came to.
///
/// @param cases that are in it; of taking in: in which anything is new
/// @param codings that are in it; of taking in: added or changed
public record Packed(int cases, int codings) {
}
