package nl.tweespraak.desktop.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.search.SearchQuery;
import nl.tweespraak.study.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// What is looked for and what was found. Empty means any.
final class SearchModel {

    static final SearchResult NOTHING = new SearchResult(List.of(), 0, true);

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Optional<Speaker>> speaker = new SimpleObjectProperty<>(this, "speaker",
            Optional.empty());
    private final ObjectProperty<Optional<Variable>> variable = new SimpleObjectProperty<>(this, "variable",
            Optional.empty());
    private final ObjectProperty<Optional<Answer>> answer = new SimpleObjectProperty<>(this, "answer",
            Optional.empty());
    private final ObjectProperty<SearchResult> result = new SimpleObjectProperty<>(this, "result", NOTHING);
    private final ObjectProperty<@Nullable Text> failure = new SimpleObjectProperty<>(this, "failure");
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen");
    private final BooleanProperty making = new SimpleBooleanProperty(this, "making");

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Optional<Speaker>> speakerProperty() {
        return speaker;
    }

    /// Of which an answer of one's own is asked for.
    ObjectProperty<Optional<Variable>> variableProperty() {
        return variable;
    }

    /// The answer that is asked for; means nothing without a variable.
    ObjectProperty<Optional<Answer>> answerProperty() {
        return answer;
    }

    ObjectProperty<SearchResult> resultProperty() {
        return result;
    }

    ObjectProperty<@Nullable Text> failureProperty() {
        return failure;
    }

    /// Whether the index is being made.
    BooleanProperty makingProperty() {
        return making;
    }

    /// Runs when anything is asked for differently.
    void onChange(Runnable run) {
        List.<Observable>of(text, speaker, variable, answer).forEach(each -> each.addListener(_ -> {
            chosen.set(0);
            run.run();
        }));
    }

    /// The place of the chosen hit among those found, from 0.
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /// Asks for just this.
    void show(SearchQuery query, Codebook codebook) {
        text.set(query.text());
        speaker.set(Optional.ofNullable(query.speaker()));
        Optional<SearchQuery.Coded> coded = Optional.ofNullable(query.coded());
        variable.set(coded.flatMap(it -> codebook.find(it.variable())));
        answer.set(coded.map(SearchQuery.Coded::answer));
    }

    SearchQuery query() {
        return new SearchQuery(text.get(), speaker.get().orElse(null), variable.get()
                .flatMap(of -> answer.get().map(it -> new SearchQuery.Coded(of.name(), it))).orElse(null));
    }
}
