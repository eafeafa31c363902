package nl.tweespraak.desktop.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.report.Figure;
import org.jspecify.annotations.Nullable;

/// Figures as a document or a spreadsheet takes them from the clipboard: a line per figure, cells apart by tabs, in the
/// chosen language. With each stand its base and what is known, as on the screen.
record CopiedTable(Kit kit, List<Figure> figures) {

    private static final List<String> COLUMNS = List.of("figure", "population", "n", "base", "percent", "known",
            "unknown", "open");

    String text() {
        Words words = kit.words();
        Stream<String> head = Stream
                .of(line(COLUMNS.stream().map(it -> words.get("report.copy." + it)).toArray(String[]::new)));
        return Stream.concat(head, figures.stream().map(this::line)).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(Figure figure) {
        Figured figured = new Figured(kit);
        Words words = kit.words();
        return line(words.get(figure.definition().words()), words.get(figure.definition().population().label()),
                figured.count(figure), number(figure.base()), figured.percent(figure), number(figure.known()),
                number(figure.unknown()), number(figure.open()));
    }

    private String number(@Nullable Integer number) {
        return number == null ? "" : kit.dates().number(number);
    }

    /// What parts cells and lines is no part of a cell.
    private static String line(String... cells) {
        return Stream.of(cells).map(it -> it.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
    }
}
