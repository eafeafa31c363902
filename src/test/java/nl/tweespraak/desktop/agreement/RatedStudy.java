package nl.tweespraak.desktop.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;

/// A real study on disk whose two coders coded everything: a training round in which they differ more, a first round in
/// which they mostly agree. Drawn by a seed.
final class RatedStudy {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-04-21T12:03:00Z"), ZoneOffset.UTC);
    static final String FIRST = "Codeur A";
    static final String SECOND = "Codeur B";
    static final String TRAINING = "oefenen";
    static final String ROUND = "eerste";
    private static final String PASSPHRASE = "verzonnen zin";
    private static final int PRACTISED = 30;
    private static final List<String> VARIABLES = List.of("scope", "chatter_role", "language", "referral",
            "first_disclosure", "acute_unsafety", "other_victims", "duration", "time_since", "coercion",
            "perpetrator_relation", "several_perpetrators", "age", "exploitation");

    private RatedStudy() {
    }

    /// Conversations and two coders, who coded nothing.
    static Study empty(Path folder, int cases) {
        var codebook = Codebooks.builtIn("ckm-2022");
        StudyFile file = StudyFile.create(folder.resolve("study"), "lead", PASSPHRASE.toCharArray(),
                KeyStrength.LIGHT, "Verzonnen", codebook.source(), true);
        Study lead = new Study(file, codebook, new Person.Lead("Leider"), CLOCK);
        lead.apply(new Edit.AddCoder(FIRST));
        lead.apply(new Edit.AddCoder(SECOND));
        try (ImportSession session = lead.beginImport()) {
            for (int i = 1; i <= cases; i++) {
                session.add(new Transcript(id(i), null, new TreeMap<>(),
                        List.of(new Message(1, Speaker.CHATTER, null, "Dit gesprek is verzonnen."))));
            }
            lead.commit(session, new Import("verzonnen.json", "0", ""));
        }
        return lead;
    }

    static Study make(Path folder, int cases) {
        Study lead = empty(folder, PRACTISED + cases);
        deal(lead, TRAINING, true, 1, PRACTISED);
        deal(lead, ROUND, false, PRACTISED + 1, PRACTISED + cases);
        code(lead, 1, PRACTISED, 6);
        code(lead, PRACTISED + 1, PRACTISED + cases, 9);
        return lead;
    }

    /// A copy of a study that is closed, open for its lead: quicker than to code it all again.
    static Study copy(Path template, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(template.relativize(file).toString());
                if (!Files.isDirectory(to)) {
                    Files.copy(file, to);
                }
            }
        }
        StudyFile file = StudyFile.open(folder.resolve("study"), "lead", PASSPHRASE.toCharArray());
        return new Study(file, Codebooks.builtIn("ckm-2022"), new Person.Lead("Leider"), CLOCK);
    }

    private static void deal(Study lead, String name, boolean training, int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            ids.add(id(i));
        }
        lead.apply(new Edit.OpenRound(name, training, List.of(FIRST, SECOND), ids, 100, 1));
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    /// @param alike out of ten answers, how many are equal for sure
    private static void code(Study lead, int from, int to, int alike) {
        Random random = new Random(from);
        Map<String, List<Edit.CodingRow>> rows = new TreeMap<>();
        for (int number = from; number <= to; number++) {
            for (String name : VARIABLES) {
                Variable variable = lead.codebook().variable(name);
                String first = answer(variable, random);
                String second = random.nextInt(10) < alike ? first : answer(variable, random);
                add(rows, FIRST, number, name, first);
                add(rows, SECOND, number, name, second);
            }
        }
        rows.values().forEach(it -> lead.apply(new Edit.TakeCodings(it)));
    }

    private static String answer(Variable variable, Random random) {
        if (variable.name().equals("scope") || variable.name().equals("language")) {
            return "1";
        }
        if (variable.name().equals("chatter_role")) {
            return "1";
        }
        if (variable.name().equals("age")) {
            return Integer.toString(18 + random.nextInt(9));
        }
        List<Integer> codes = variable.categories().stream().map(Category::code).toList();
        int draw = random.nextInt(8);
        String one = Integer.toString(codes.get(random.nextInt(1 + random.nextInt(codes.size()))));
        return draw == 0
                ? "-99"
                : draw == 1 && variable.kind() == Kind.MANY && !one.equals("1") ? "1|" + one : one;
    }

    private static void add(Map<String, List<Edit.CodingRow>> rows, String coder, int number, String variable,
            String value) {
        List<Edit.CodingRow> all = rows.computeIfAbsent(coder, _ -> new ArrayList<>());
        all.add(new Edit.CodingRow(all.size() + 2, id(number), coder, variable, value, null, null));
    }
}
