package nl.tweespraak.desktop.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.tweespraak.desktop.reading.CaseReading;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.Figure;
import nl.tweespraak.report.ReportSection;
import nl.tweespraak.report.YearReport;
import org.jspecify.annotations.Nullable;

/// What the screen shows.
final class ReportModel {

    private final ReadOnlyObjectWrapper<@Nullable YearReport> report = new ReadOnlyObjectWrapper<>(this, "report");
    private final ObjectProperty<@Nullable Text> failure = new SimpleObjectProperty<>(this, "failure");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final StringProperty section = new SimpleStringProperty(this, "section", "");
    private final StringProperty pinned = new SimpleStringProperty(this, "pinned", "");
    private final ReadOnlyObjectWrapper<Behind.@Nullable Asked> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ObjectProperty<@Nullable Behind> behind = new SimpleObjectProperty<>(this, "behind");

    private final ObjectProperty<@Nullable CaseReading> reading = new SimpleObjectProperty<>(this, "reading");
    private final ExportModel export;

    ReportModel(Language language) {
        this.export = new ExportModel(language);
    }

    /// What is to leave the program.
    ExportModel export() {
        return export;
    }

    /// Null until the figures were worked out.
    ReadOnlyObjectProperty<@Nullable YearReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why they could not be worked out; null where they could.
    ObjectProperty<@Nullable Text> failureProperty() {
        return failure;
    }

    /// What somebody looks for among the sections.
    StringProperty queryProperty() {
        return query;
    }

    /// The name of the section that is open; empty before there is one.
    StringProperty sectionProperty() {
        return section;
    }

    /// The name of a section that stays in sight to be compared; empty for none.
    StringProperty pinnedProperty() {
        return pinned;
    }

    /// The number whose cases are shown; null where none.
    ReadOnlyObjectProperty<Behind.@Nullable Asked> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The cases behind it; null until they are known.
    ObjectProperty<@Nullable Behind> behindProperty() {
        return behind;
    }

    /// The case that is read in the place of the figures; null for none.
    ObjectProperty<@Nullable CaseReading> readingProperty() {
        return reading;
    }

    /// Shows figures that were worked out anew, where one was.
    void show(YearReport anew) {
        failure.set(null);
        report.set(anew);
        if (section(section.get()).isEmpty() && !anew.definition().sections().isEmpty()) {
            section.set(anew.definition().sections().getFirst().name());
        }
        Behind.Asked number = chosen.get();
        if (number != null) {
            choose(anew.figure(number.figure().definition().id())
                    .map(it -> new Behind.Asked(it, number.known())).orElse(null));
        }
    }

    void choose(Behind.@Nullable Asked number) {
        Behind known = behind.get();
        if (known != null && !known.number().is(number)) {
            behind.set(null);
            reading.set(null);
        }
        chosen.set(number);
    }

    /// All sections of the report, in its order.
    List<ReportSection> sections() {
        YearReport now = report.get();
        return now == null ? List.of() : now.definition().sections();
    }

    Optional<ReportSection> section(String name) {
        return sections().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /// The figures of a section.
    List<Figure> figures(ReportSection section) {
        YearReport now = report.get();
        return now == null
                ? List.of()
                : section.figures().stream().flatMap(it -> now.figure(it.id()).stream()).toList();
    }

    /// The sections of which the words bear what is looked for.
    List<ReportSection> found() {
        return found(query.get());
    }

    /// Whether a chapter begins with it, among the sections that are found.
    boolean begins(ReportSection section) {
        List<ReportSection> found = found();
        int at = found.indexOf(section);
        return at == 0 || (at > 0 && !found.get(at - 1).chapter().equals(section.chapter()));
    }

    List<ReportSection> found(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return sections().stream().filter(it -> Stream.concat(Stream.of(it.chapter(), it.title()),
                it.figures().stream().flatMap(each -> Stream.of(each.words(), Text.same(each.id()))))
                .flatMap(text -> Stream.of(text.nl(), text.en()))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted))).toList();
    }

    /// To the next section that is found, or back; stays at the ends.
    void step(int by) {
        List<String> names = found().stream().map(ReportSection::name).toList();
        if (!names.isEmpty()) {
            int at = Math.clamp(names.indexOf(section.get()) + (long) by, 0, names.size() - 1);
            section.set(names.get(at));
        }
    }
}
