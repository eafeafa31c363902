package nl.tweespraak.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The categories of one variable.
final class CategoryReader {

    private final Names names;
    private final Faults faults;
    private final Level level;
    private final Set<Integer> codes = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    CategoryReader(Names names, Faults faults, Level level) {
        this.names = names;
        this.faults = faults;
        this.level = level;
    }

    List<Category> read(List<JsonValue> items) {
        List<Category> categories = new ArrayList<>();
        for (JsonValue item : items) {
            Fields fields = Fields.of(item, faults);
            Category category = fields == null ? null : read(fields);
            if (category != null) {
                categories.add(category);
            }
        }
        return categories;
    }

    private @Nullable Category read(Fields fields) {
        Integer code = fields.integer("code");
        JsonValue codeAt = fields.value("code");
        String name = fields.string("name");
        JsonValue nameAt = fields.value("name");
        Text label = fields.words("label");
        Source source = source(fields);
        boolean ranked = fields.flag("ranked", true);
        JsonValue rankedAt = fields.value("ranked");
        Notes notes = notes(fields);
        fields.end();
        if (rankedAt != null && level != Level.ORDINAL) {
            faults.add(rankedAt, "alleen een ordinale variabele heeft een rangorde",
                    "only an ordinal variable has ranks");
        }
        if (nameAt != null) {
            names.check(name, nameAt);
            if (!name.isEmpty() && !taken.add(name.toLowerCase(Locale.ROOT))) {
                faults.add(nameAt, "deze naam heeft al een andere categorie", "another category has this name already");
            }
        }
        if (code == null || codeAt == null) {
            return null;
        }
        checkCode(code, codeAt);
        return new Category(code, name, label, notes, source, ranked);
    }

    private void checkCode(int code, JsonValue at) {
        for (Answer.Missing missing : Answer.Missing.values()) {
            if (missing.code() == code) {
                faults.add(at, code + " is een code voor ontbrekend en kan geen categorie zijn",
                        code + " is a missing code and cannot be a category");
                return;
            }
        }
        if (code < 0) {
            faults.add(at, "een code is niet negatief", "a code is not negative");
        } else if (!codes.add(code)) {
            faults.add(at, "code " + code + " heeft al een andere categorie",
                    "code " + code + " is another category's already");
        }
    }

    private Source source(Fields fields) {
        String word = fields.string("source");
        for (Source source : Source.values()) {
            if (source.word().equals(word)) {
                return source;
            }
        }
        JsonValue at = fields.value("source");
        if (at != null && !word.isEmpty()) {
            faults.add(at, "een bron is report of reconstructed", "a source is report or reconstructed");
        }
        return Source.RECONSTRUCTED;
    }

    static Notes notes(Fields fields) {
        return new Notes(fields.optionalWords("definition"), fields.optionalWords("include"),
                fields.optionalWords("exclude"), fields.optionalWords("example"));
    }
}
