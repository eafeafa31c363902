package nl.tweespraak.desktop.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;

/// The words on the screens, in the language that is chosen, which may change while the program runs.
///
/// A key begins with the name of its bundle: `coding.handIn` stands in `words/coding_nl.properties` and
/// `words/coding_en.properties`. Patterns are those of [MessageFormat]; a plural is
/// `{0} {0,choice,0#casussen|1#casus|1<casussen}`; numbers are written as the language writes them. A key without
/// words is shown as itself; a test sees to it that there is none.
public final class Words {

    /// The name that a new study gives its first user.
    private static final String LEAD = "lead";

    private final ObjectProperty<Language> language;
    private final Map<String, Properties> bundles = new HashMap<>();

    public Words(Language language) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /// The words now. For what stays on screen use [#bind(String, Object...)].
    public String get(String key, Object... arguments) {
        return get(language(), key, arguments);
    }

    /// The words, following the language and every argument that is an [ObservableValue].
    public StringBinding bind(String key, Object... arguments) {
        List<Observable> sources = new ArrayList<>(List.of(language));
        for (Object argument : arguments) {
            if (argument instanceof Observable observable) {
                sources.add(observable);
            }
        }
        return Bindings.createStringBinding(() -> get(key, arguments), sources.toArray(Observable[]::new));
    }

    /// What a lower floor says, in the chosen language.
    public String get(Text text) {
        return text.in(language());
    }

    public StringBinding bind(Text text) {
        return Bindings.createStringBinding(() -> get(text), language);
    }

    /// As [#bind(Text)], for a text that changes; empty where there is none.
    public StringBinding bind(ObservableValue<? extends Text> text) {
        return Bindings.createStringBinding(() -> {
            Text now = text.getValue();
            return now == null ? "" : get(now);
        }, language, text);
    }

    /// The words in both languages.
    public Text text(String key, Object... arguments) {
        return new Text(get(Language.NL, key, arguments), get(Language.EN, key, arguments));
    }

    /// Whether there are words for a key that is put together from data.
    public boolean has(String key) {
        return !pattern(language(), key).equals(key);
    }

    /// A person's name as it is shown: a lead who was given no name of their own is called by the word for it.
    public Text person(String name) {
        return name.equals(LEAD) ? text("kit.lead") : Text.same(name);
    }

    private String get(Language in, String key, Object... arguments) {
        String pattern = pattern(in, key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i] instanceof ObservableValue<?> observable ? observable.getValue() : arguments[i];
            values[i] = value instanceof Text text ? text.in(in) : Objects.requireNonNullElse(value, "");
        }
        return new MessageFormat(pattern, in.locale()).format(values);
    }

    private String pattern(Language in, String key) {
        int dot = key.indexOf('.');
        String name = (dot < 0 ? key : key.substring(0, dot)) + "_" + in.code();
        return bundles.computeIfAbsent(name, Words::read).getProperty(key, key);
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (var stream = Words.class.getResourceAsStream("/nl/tweespraak/desktop/words/" + name + ".properties")) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
