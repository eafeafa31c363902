package nl.tweespraak.oracle;

import org.jspecify.annotations.Nullable;

/// What one coder said about one variable of one case.
///
/// @param doubt null where there is none; the question else, which may be empty
record Coded(String answer, boolean prefilled, @Nullable String doubt, String memo) {
}
