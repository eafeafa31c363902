package nl.tweespraak.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Derived;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.JudgedCase;
import nl.tweespraak.study.Sheet;
import org.jspecify.annotations.Nullable;

/// Which values a data set has, in which order: the case, the edition, the codebook's variables, those that are worked
/// out from them, memos, attributes.
final class DataSetLayout {

    /// Where the answers of a column come from: those of a case by variable.
    private interface Voice {
        Function<String, @Nullable Answer> of(JudgedCase judged);
    }

    private static final Text CASE = new Text("Casus", "Case");
    private static final Text EDITION = new Text("Editie", "Edition");

    private final NavigableSet<String> coders;
    private final Map<String, Voice> voices = new LinkedHashMap<>();

    private DataSetLayout(Values values, NavigableSet<String> coders) {
        this.coders = coders;
        if (values != Values.CODERS) {
            voices.put("", judged -> judged.consensus()::answer);
        }
        if (values != Values.CONSENSUS) {
            coders.forEach(coder -> voices.put(coder, judged -> answers(judged, coder)));
        }
    }

    /// @param coders whose answers the cases have
    /// @param attributes the names that the cases have
    static List<FieldGroup> of(Codebook codebook, DataSetChoice choice, NavigableSet<String> coders,
            NavigableSet<String> attributes) {
        DataSetLayout layout = new DataSetLayout(choice.values(), coders);
        List<FieldGroup> groups = new ArrayList<>();
        groups.add(single("case", CASE, judged -> new Answer.Words(judged.id())));
        groups.add(single("edition", EDITION, _ -> new Answer.Words(codebook.edition())));
        codebook.variables().forEach(variable -> groups.add(layout.variable(variable)));
        codebook.derived().forEach(derived -> groups.add(layout.derived(derived)));
        if (choice.memos()) {
            codebook.variables().forEach(variable -> groups.add(layout.memos(variable)));
        }
        if (choice.attributes()) {
            attributes.forEach(name -> groups.add(attribute(name)));
        }
        return groups;
    }

    private FieldGroup variable(Variable variable) {
        return new FieldGroup(fields(variable.name(), answers -> answers.apply(variable.name())),
                Meaning.of(variable));
    }

    private FieldGroup derived(Derived derived) {
        return new FieldGroup(fields(derived.name(), derived::of), Meaning.of(derived));
    }

    private List<Field> fields(String stem, Function<Function<String, @Nullable Answer>, @Nullable Answer> from) {
        List<Field> fields = new ArrayList<>();
        voices.forEach((coder, voice) -> fields
                .add(new Field(stem, coder, judged -> from.apply(voice.of(judged)))));
        return fields;
    }

    private FieldGroup memos(Variable variable) {
        Text label = new Text(variable.label().nl() + ": memo", variable.label().en() + ": memo");
        return new FieldGroup(coders.stream().map(coder -> new Field(variable.name() + "_memo", coder,
                judged -> memo(judged, coder, variable.name()))).toList(), Meaning.words(label));
    }

    private static FieldGroup attribute(String name) {
        Text label = new Text("Kenmerk van het platform: " + name, "Attribute from the platform: " + name);
        return single("attribute." + name, label, judged -> {
            String value = judged.transcript().attributes().get(name);
            return value == null ? null : new Answer.Words(value);
        });
    }

    private static FieldGroup single(String name, Text label, Function<JudgedCase, @Nullable Answer> source) {
        return new FieldGroup(List.of(new Field(name, "", source)), Meaning.words(label));
    }

    private static Function<String, @Nullable Answer> answers(JudgedCase judged, String coder) {
        Sheet sheet = handedIn(judged, coder);
        return variable -> sheet == null ? null : sheet.line(variable).effective();
    }

    private static @Nullable Answer memo(JudgedCase judged, String coder, String variable) {
        Sheet sheet = handedIn(judged, coder);
        Coding coding = sheet == null ? null : sheet.line(variable).coding();
        return coding == null || coding.memo().isEmpty() ? null : new Answer.Words(coding.memo());
    }

    private static @Nullable Sheet handedIn(JudgedCase judged, String coder) {
        return judged.sheet(coder).filter(Sheet::handedIn).orElse(null);
    }
}
