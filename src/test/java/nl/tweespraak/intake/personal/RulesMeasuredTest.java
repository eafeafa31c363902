package nl.tweespraak.intake.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import org.junit.jupiter.api.Test;

/// How many of the marked stretches of an invented test set the rules find, and how much of what they find was marked. The
/// page docs/personal-data.md states the same table.
class RulesMeasuredTest {

    private static final Pattern MARKED = Pattern.compile("\\{([a-z_]+)\\|([^}]*)}");
    private static final Path PAGE = Path.of("docs", "personal-data.md");
    private static final int YEAR = 2022;
    private static final double ENOUGH = 0.98;
    private static final PersonalRules RULES = new PersonalRules(YEAR, Set.of());

    /// What is to be found in one message.
    private record Marked(PersonalKind kind, int from, int to) {
    }

    /// One message of the set, without its marks.
    private record Line(String text, List<Marked> marked) {

        static Line of(String written) {
            StringBuilder text = new StringBuilder();
            List<Marked> marked = new ArrayList<>();
            Matcher matcher = MARKED.matcher(written);
            int last = 0;
            while (matcher.find()) {
                text.append(written, last, matcher.start());
                int from = text.length();
                text.append(matcher.group(2));
                marked.add(new Marked(PersonalKind.of(matcher.group(1)), from, text.length()));
                last = matcher.end();
            }
            return new Line(text.append(written.substring(last)).toString(), marked);
        }
    }

    /// Of one kind: how many there are, how many of them are covered whole, how many suspects there are, and how many of
    /// these lie on something that was marked, whatever its kind.
    private static final class Count {
        private int marked;
        private int found;
        private int suspected;
        private int right;

        double recall() {
            return marked == 0 ? 1 : (double) found / marked;
        }

        double precision() {
            return suspected == 0 ? 1 : (double) right / suspected;
        }
    }

    @Test
    void theRulesFindWhatTheyMust() throws IOException {
        Map<PersonalKind, Count> counts = new EnumMap<>(PersonalKind.class);
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Line line : lines()) {
            List<Suspect> suspects = RULES.look(line.text());
            for (Marked it : line.marked()) {
                Count count = counts.computeIfAbsent(it.kind(), _ -> new Count());
                count.marked++;
                boolean covered = suspects.stream()
                        .anyMatch(s -> s.from() <= it.from() && s.to() >= it.to());
                count.found += covered ? 1 : 0;
                if (!covered) {
                    missed.add(it.kind() + ": " + line.text());
                }
            }
            for (Suspect it : suspects) {
                Count count = counts.computeIfAbsent(it.kind(), _ -> new Count());
                count.suspected++;
                boolean right = line.marked().stream().anyMatch(m -> m.from() < it.to() && it.from() < m.to());
                count.right += right ? 1 : 0;
                if (!right) {
                    wrong.add(it.kind() + ": " + line.text());
                }
            }
        }
        String table = table(counts);
        System.out.println(table);
        missed.forEach(it -> System.out.println("missed " + it));
        wrong.forEach(it -> System.out.println("wrong " + it));
        for (PersonalKind kind : List.of(PersonalKind.EMAIL, PersonalKind.IBAN, PersonalKind.BSN,
                PersonalKind.PHONE)) {
            assertThat(Objects.requireNonNull(counts.get(kind)).recall()).as(kind.word())
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
        assertThat(Files.readString(PAGE)).as("the page states what is measured").contains(table);
    }

    private static String table(Map<PersonalKind, Count> counts) {
        StringBuilder table = new StringBuilder("""
                | kind | marked | found | recall | suspected | right | precision |
                |---|---|---|---|---|---|---|
                """);
        counts.forEach((kind, it) -> table.append("| %s | %d | %d | %.3f | %d | %d | %.3f |%n".formatted(kind.word(),
                it.marked, it.found, it.recall(), it.suspected, it.right, it.precision())));
        return table.toString();
    }

    private static List<Line> lines() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(RulesMeasuredTest.class.getResourceAsStream("messages.txt"), "messages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(it -> !it.startsWith("#"))
                    .map(Line::of).toList();
        }
    }
}
