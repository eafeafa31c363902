package nl.tweespraak.desktop.disagreements;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The decision that is being made about one difference. What was begun about another is kept until it is returned to.
final class DecisionModel {

    /// Where the answer comes from.
    enum Source {
        FIRST, SECOND, OTHER
    }

    /// A decision that is not recorded yet.
    record Begun(@Nullable Source source, @Nullable Answer other, String reason, boolean revising) {

        @Override
        public String toString() {
            return "begun decision";
        }
    }

    private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>(this, "source");
    private final ObjectProperty<@Nullable Answer> other = new SimpleObjectProperty<>(this, "other");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final BooleanProperty othersShown = new SimpleBooleanProperty(this, "othersShown");
    private final BooleanProperty revising = new SimpleBooleanProperty(this, "revising");
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem");
    private final Map<Difference.Key, Begun> begun = new HashMap<>();
    private Difference.@Nullable Key about;

    /// Null while nothing is chosen.
    ObjectProperty<@Nullable Source> sourceProperty() {
        return source;
    }

    /// The answer where it is neither coder's.
    ObjectProperty<@Nullable Answer> otherProperty() {
        return other;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /// Whether the other answers are open to choose from.
    BooleanProperty othersShownProperty() {
        return othersShown;
    }

    /// Whether a decision that stands is being made anew.
    BooleanProperty revisingProperty() {
        return revising;
    }

    /// Whether the study is at work on the decision; nothing else is taken meanwhile.
    BooleanProperty savingProperty() {
        return saving;
    }

    /// Why it was not taken; null where nothing is wrong.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }

    /// Turns to another difference, or to the same after it was read again.
    void turnTo(@Nullable Difference row) {
        Difference.Key to = row == null ? null : row.key();
        if (about != null && about.equals(to)) {
            return;
        }
        keep();
        about = to;
        Begun now = to == null ? null : begun.remove(to);
        show(now == null ? new Begun(null, null, "", false) : now);
    }

    /// Lets go of what was begun about a difference: it is recorded, or cancelled.
    void letGo(Difference.Key row) {
        begun.remove(row);
        if (row.equals(about)) {
            show(new Begun(null, null, "", false));
        }
    }

    /// The first and the second coder changed places in some rows.
    void turnRound(Set<Difference.Key> rows) {
        begun.replaceAll((key, it) -> rows.contains(key)
                ? new Begun(other(it.source()), it.other(), it.reason(), it.revising())
                : it);
        if (about != null && rows.contains(about)) {
            source.set(other(source.get()));
        }
    }

    private static @Nullable Source other(@Nullable Source from) {
        return from == Source.FIRST ? Source.SECOND : from == Source.SECOND ? Source.FIRST : from;
    }

    /// All that is begun, what is open now among it.
    Map<Difference.Key, Begun> drafts() {
        keep();
        return Map.copyOf(begun);
    }

    /// Goes on with what was begun elsewhere.
    void take(Map<Difference.Key, Begun> drafts) {
        begun.putAll(drafts);
        Begun now = about == null ? null : begun.remove(about);
        if (now != null) {
            show(now);
        }
    }

    private void keep() {
        if (about != null && (source.get() != null || !reason.get().isBlank())) {
            begun.put(about, new Begun(source.get(), other.get(), reason.get(), revising.get()));
        }
    }

    private void show(Begun now) {
        problem.set(null);
        revising.set(now.revising());
        other.set(now.other());
        source.set(now.source());
        othersShown.set(now.source() == Source.OTHER);
        reason.set(now.reason());
    }

    /// Starts from a decision that stands.
    void revise(Difference row, Answer answer, String why) {
        boolean first = answer.equals(row.first().answer());
        boolean second = answer.equals(row.second().answer());
        show(new Begun(first ? Source.FIRST : second ? Source.SECOND : Source.OTHER, first || second ? null : answer,
                why, true));
    }

    void choose(Source from, @Nullable Answer answer) {
        problem.set(null);
        other.set(answer);
        source.set(from);
        othersShown.set(from == Source.OTHER);
    }

    /// The answer that is chosen.
    Optional<Answer> answer(Difference row) {
        return Optional.ofNullable(switch (source.get()) {
            case FIRST -> row.first().answer();
            case SECOND -> row.second().answer();
            case OTHER -> other.get();
            case null -> null;
        });
    }
}
