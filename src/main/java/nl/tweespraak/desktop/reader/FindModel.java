package nl.tweespraak.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.model.TextRange;
import org.jspecify.annotations.Nullable;

/// Finding words in the messages of a case: what matches, and which match is looked at.
final class FindModel {

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Passage> matches = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private List<Row.Line> lines = List.of();

    FindModel() {
        query.addListener(_ -> search());
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Passage> matches() {
        return matches;
    }

    /// The match looked at, counted from 0; -1 where there is none.
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    @Nullable
    Passage looked() {
        return at.get() < 0 ? null : matches.get(at.get());
    }

    void read(List<Row.Line> in) {
        lines = List.copyOf(in);
        search();
    }

    /// To the next match, or back; round at the ends.
    void step(int by) {
        if (!matches.isEmpty()) {
            at.set(Math.floorMod(at.get() + by, matches.size()));
        }
    }

    private void search() {
        List<Passage> found = new ArrayList<>();
        if (!query.get().isBlank()) {
            Pattern words = Pattern.compile(Pattern.quote(query.get().strip()),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            for (Row.Line line : lines) {
                String text = line.message().text();
                Matcher matcher = words.matcher(text);
                while (matcher.find()) {
                    found.add(new Passage(line.place(), TextRange.ofUtf16(text, matcher.start(), matcher.end())));
                }
            }
        }
        at.set(-1);
        matches.setAll(found);
        at.set(found.isEmpty() ? -1 : 0);
    }
}
