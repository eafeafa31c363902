package nl.tweespraak.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Where a command speaks: results on `out`, problems and progress on `err`, in the language of whoever runs it.
///
/// @param environment the variables of the process
/// @param secrets what was told and must not stay
record Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment, Language language,
        Secrets secrets) {

    private static final String LANG = "TWEESPRAAK_LANG";

    /// The language is that of `TWEESPRAAK_LANG`, else Dutch where the system is, else English.
    static Terminal of(PrintWriter out, PrintWriter err, Map<String, String> environment, Locale system) {
        String wanted = environment.getOrDefault(LANG, system.getLanguage()).toLowerCase(Locale.ROOT);
        return new Terminal(out, err, environment, wanted.startsWith("nl") ? Language.NL : Language.EN,
                new Secrets());
    }

    String words(Text text) {
        return text.in(language);
    }

    /// A result.
    void say(Text text) {
        out.println(words(text));
    }

    /// Progress, or what is good to know.
    void note(Text text) {
        err.println(words(text));
        err.flush();
    }

    /// One problem on a line: file, place and reason.
    void note(Problem problem) {
        err.println(String.join(": ", Stream.of(problem.file(), words(problem.place()), words(problem.reason()))
                .filter(part -> !part.isEmpty()).toList()));
    }

    void json(Map<String, ?> fields, List<Problem> problems) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>(fields);
        object.put("problems", problems.stream().map(this::plain).toList());
        out.print(Json.pretty(object));
    }

    private Map<String, String> plain(Problem problem) {
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("file", problem.file());
        plain.put("place", words(problem.place()));
        plain.put("reason", words(problem.reason()));
        return plain;
    }
}
