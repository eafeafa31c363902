package nl.tweespraak.study;

import java.util.Map;

/// The counts and state of a study.
///
/// @param cases transcripts that are no duplicate: those in scope and those out of it
/// @param inScope undecided ones included
/// @param coders with at least one coding
/// @param codings stored answers, unknown ones included, without automatic -88 and prefills
/// @param disagreements without those that merely follow, in any state
/// @param openDisagreements those of them that are not decided
/// @param toDiscuss those that wait for a meeting
/// @param decisions current ones, on scope included
/// @param handedIn how many cases each coder handed in, by name
public record StudyCounts(int transcripts, long messages, int cases, int inScope, int outOfScope, int undecided,
        int duplicates, int coders, int codings, int disagreements, int openDisagreements, int toDiscuss,
        int decisions, Map<String, Integer> handedIn) {
}
