package nl.tweespraak.codebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Reads a codebook file and checks all of it: either a codebook without a fault, or every fault with its place.
public final class CodebookReader {

    private static final int MAX_BYTES = 1_000_000;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9._-]{1,32}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private final Faults faults;
    private final Names names;

    private CodebookReader(String file) {
        this.faults = new Faults(file);
        this.names = new Names(faults);
    }

    /// @param file the name to put in problems
    /// @throws Refusal with all faults as its problems
    public static Codebook read(InputStream in, String file) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Refusal(new Text("%s is te groot voor een codeboek: meer dan 1 MB",
                    "%s is too large for a codebook: more than 1 MB").with(file));
        }
        JsonValue json = Json.read(new ByteArrayInputStream(bytes), file, JsonLimits.USUAL);
        String source = new String(bytes, StandardCharsets.UTF_8);
        return new CodebookReader(file).codebook(json, source.startsWith("\uFEFF") ? source.substring(1) : source);
    }

    /// @param source a codebook's own text, as [Codebook#source] has it
    /// @param file the name to put in problems
    /// @throws Refusal with all faults as its problems
    public static Codebook read(String source, String file) {
        try {
            return read(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Codebook codebook(JsonValue json, String source) {
        Fields fields = Fields.of(json, faults);
        if (fields == null) {
            faults.refuseIfAny();
            throw new IllegalStateException("no object and no fault");
        }
        String id = matching(fields, "id", ID);
        String edition = matching(fields, "edition", EDITION);
        Text title = fields.words("title");
        Text origin = fields.words("origin");
        missing(fields);
        List<Section> sections = sections(fields);
        List<JsonValue> items = fields.items("variables");
        Declared declared = new Declared(items);
        VariableReader reader = new VariableReader(faults, names, declared, sections);
        items.forEach(reader::read);
        List<Variable> variables = declared.variables();
        emptySections(fields, sections, variables);
        RestReader rest = new RestReader(faults, names, declared);
        List<Derived> derived = fields.optionalItems("derived").stream().map(rest::derived).flatMap(Optional::stream)
                .toList();
        List<Check> checks = fields.optionalItems("checks").stream().map(rest::check).flatMap(Optional::stream)
                .toList();
        Optional<Crosswalk> crosswalk = Optional.ofNullable(fields.value("crosswalk")).flatMap(rest::crosswalk);
        fields.end();
        faults.refuseIfAny();
        return new Codebook(id, edition, title, origin, sections, variables, derived, checks, crosswalk.orElse(null),
                source);
    }

    private String matching(Fields fields, String name, Pattern pattern) {
        String value = fields.string(name);
        JsonValue at = fields.value(name);
        if (at != null && !value.isEmpty() && !pattern.matcher(value).matches()) {
            faults.add(at, "hier past alleen " + pattern.pattern(), "only " + pattern.pattern() + " fits here");
        }
        return value;
    }

    /// The two codes are the same in every edition; a codebook says them so that it can be read by itself.
    private void missing(Fields fields) {
        JsonValue json = fields.value("missing");
        if (json == null) {
            faults.add(fields.object(), "'missing' ontbreekt", "'missing' is missing");
            return;
        }
        Fields codes = Fields.of(json, faults);
        if (codes != null) {
            missing(codes, "unknown", Answer.Missing.UNKNOWN);
            missing(codes, "notApplicable", Answer.Missing.NOT_APPLICABLE);
            codes.end();
        }
    }

    private void missing(Fields codes, String name, Answer.Missing missing) {
        Integer code = codes.integer(name);
        JsonValue at = codes.value(name);
        if (code != null && at != null && code != missing.code()) {
            faults.add(at, "deze code is altijd " + missing.code(), "this code is always " + missing.code());
        }
    }

    private List<Section> sections(Fields fields) {
        List<Section> sections = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonValue item : fields.items("sections")) {
            Fields section = Fields.of(item, faults);
            if (section == null) {
                continue;
            }
            String name = section.string("name");
            JsonValue nameAt = section.value("name");
            if (nameAt != null) {
                names.check(name, nameAt);
                if (!name.isEmpty() && !taken.add(name)) {
                    faults.add(nameAt, "deze naam heeft al een andere sectie", "another section has this name already");
                }
            }
            sections.add(new Section(name, section.words("label"), letters(section, taken)));
            section.end();
        }
        return sections;
    }

    /// Two letters in each language, that no other section has.
    private Text letters(Fields section, Set<String> taken) {
        Text letters = section.words("letters");
        JsonValue at = section.value("letters");
        if (at != null && !letters.nl().isEmpty() && !letters.en().isEmpty()) {
            if (!LETTERS.matcher(letters.nl()).matches() || !LETTERS.matcher(letters.en()).matches()) {
                faults.add(at, "een sectie heeft twee letters", "a section has two letters");
                return letters;
            }
            boolean freeInDutch = taken.add("nl " + letters.nl());
            boolean freeInEnglish = taken.add("en " + letters.en());
            if (!freeInDutch || !freeInEnglish) {
                faults.add(at, "deze letters heeft al een andere sectie", "another section has these letters already");
            }
        }
        return letters;
    }

    private void emptySections(Fields fields, List<Section> sections, List<Variable> variables) {
        JsonValue at = fields.value("sections");
        for (Section section : sections) {
            boolean used = variables.stream().anyMatch(variable -> variable.section().equals(section.name()));
            if (at != null && !used && !section.name().isEmpty()) {
                faults.add(at, "sectie " + section.name() + " heeft geen variabelen",
                        "section " + section.name() + " has no variables");
            }
        }
    }
}
