package nl.tweespraak.report;

import nl.tweespraak.codebook.Condition;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Who a figure is about.
///
/// @param conversations whether it counts conversations, doubles and those out of scope included, and not cases
/// @param where which cases; null for all
public record Population(String name, Text label, boolean conversations, @Nullable Condition where) {
}
