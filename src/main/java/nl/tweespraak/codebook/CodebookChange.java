package nl.tweespraak.codebook;

import java.util.Locale;
import nl.tweespraak.model.Text;

/// One thing in which a codebook edition differs from another.
///
/// @param variable its name; empty where it is about the codebook as a whole
/// @param category its name; empty where it is about no category
/// @param what in words
public record CodebookChange(Kind kind, String variable, String category, Text what) {

    /// What kind of thing.
    public enum Kind {
        VARIABLE_ADDED, VARIABLE_REMOVED,
        /// Another kind, level or range: answers may not fit.
        VALUES,
        /// Asked on another condition, or filled from another attribute.
        CONDITION, SECTION, CATEGORY_ADDED, CATEGORY_REMOVED,
        /// The same code under another name or label.
        CATEGORY_RENAMED, LABEL,
        /// The definition, or when to choose it and when not.
        DEFINITION,
        /// The crosswalk says that it cannot be compared, or only as a whole.
        COMPARABLE, DERIVED, CHECK;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether answers to it may mean something else now.
    public boolean isOfMeaning() {
        return switch (kind) {
            case VALUES, CATEGORY_REMOVED, CATEGORY_RENAMED, DEFINITION, COMPARABLE, CONDITION -> true;
            default -> false;
        };
    }
}
