package nl.tweespraak.study;

import java.util.List;
import nl.tweespraak.model.Text;

/// What two coders answered, against each other, over the cases that enter the agreement.
///
/// @param values in words, in the order of the codebook where it has one
/// @param cells those that hold cases, row by row
public record Confusion(List<Text> values, List<Cell> cells) {

    public Confusion {
        values = List.copyOf(values);
        cells = List.copyOf(cells);
    }

    /// @param first the first coder's value, as its place among the values
    /// @param second the second coder's
    /// @param cases in order of import; never empty
    public record Cell(int first, int second, List<String> cases) {

        public boolean isAgreement() {
            return first == second;
        }
    }

    /// The cases of a pair of values; none where nobody answered so.
    public List<String> cases(int first, int second) {
        return cells.stream().filter(it -> it.first() == first && it.second() == second).map(Cell::cases).findFirst()
                .orElse(List.of());
    }

    /// How often the first coder chose a value.
    public int ofFirst(int value) {
        return cells.stream().filter(it -> it.first() == value).mapToInt(it -> it.cases().size()).sum();
    }

    /// How often the second coder chose a value.
    public int ofSecond(int value) {
        return cells.stream().filter(it -> it.second() == value).mapToInt(it -> it.cases().size()).sum();
    }

    /// How many cases both coders have.
    public int items() {
        return cells.stream().mapToInt(it -> it.cases().size()).sum();
    }
}
