package nl.tweespraak.study.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.codebook.FilledFrom;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Test;

/// Which transcripts are proposed as doubles, why, and which are not.
class ComparisonTest {

    static final List<FilledFrom> FILLED = Codebooks.builtIn("ckm-2022").variables().stream().map(Variable::filledFrom)
            .filter(Objects::nonNull).toList();

    private final Comparison comparison = new Comparison(FILLED);

    @Test
    void plantedDoublesAreFoundAndFewOthersAre() {
        ReturningVisitors year = new ReturningVisitors(600, 15);
        for (int number = 1; number <= year.size(); number++) {
            comparison.take(year.transcript(number));
        }
        Set<String> found = pairs(comparison.candidates());
        Set<String> others = new TreeSet<>(found);
        for (ReturningVisitors.Way way : ReturningVisitors.Way.values()) {
            Set<String> planted = year.planted(way);
            Set<String> missed = new TreeSet<>(planted);
            missed.removeAll(found);
            others.removeAll(planted);
            assertThat(planted).as("%s planted", way).hasSizeGreaterThan(11);
            assertThat(missed).as("%s missed of %s", way, planted.size()).hasSizeLessThanOrEqualTo(
                    way == ReturningVisitors.Way.STORY ? 1 : 0);
        }
        assertThat(others).as("false ones").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aRareValueIsAReasonAndACommonOneIsNone() {
        for (int number = 1; number <= 40; number++) {
            take(number, Map.of("pseudonym", "naam " + (number == 40 ? 3 : number), "channel", "een"), "ja");
        }
        assertThat(comparison.candidates()).singleElement().satisfies(it -> {
            assertThat(it.caseId() + " " + it.other()).isEqualTo("40 3");
            assertThat(it.score()).as("a channel that all have adds next to nothing").isBetween(0.8, 0.82);
            assertThat(it.reasons()).first().isEqualTo(new Reason.SameAttribute("pseudonym", 2, 0.8));
        });
    }

    @Test
    void caseSpacesAndSignsOfAValueMakeNoDifference() {
        take(1, Map.of("pseudonym", "Blauw-12"), "ja");
        take(2, Map.of("pseudonym", "blauw 12"), "nee");
        assertThat(comparison.candidates()).hasSize(1);
    }

    @Test
    void anotherGenderSpeaksAgainstAndAnotherWordForTheSameDoesNot() {
        take(1, Map.of("pseudonym", "blauw 12", "gender", "vrouw"), "ja");
        take(2, Map.of("pseudonym", "blauw 12", "gender", "female"), "nee");
        take(3, Map.of("pseudonym", "groen 4", "gender", "vrouw"), "ja");
        take(4, Map.of("pseudonym", "groen 4", "gender", "man"), "nee");
        assertThat(pairs(comparison.candidates())).as("0.8 and less than half").containsExactly("2 1");
    }

    @Test
    void numbersThatAreEqualByChanceProposeNothing() {
        for (int number = 1; number <= 100; number++) {
            take(number, Map.of("minutes", Integer.toString(10 + number * 37 % 60)), "ja");
        }
        assertThat(comparison.candidates()).isEmpty();
    }

    @Test
    void aVisitorsNumberIsNoChance() {
        for (int number = 1; number <= 40; number++) {
            take(number, Map.of("visitor", Integer.toString(1_000_000 + (number == 40 ? 3 : number) * 7919)), "ja");
        }
        assertThat(pairs(comparison.candidates())).containsExactly("40 3");
    }

    @Test
    void whatTheCounsellorWritesIsNoLikeness() {
        for (int number = 1; number <= 2; number++) {
            List<Message> messages = new ArrayList<>();
            for (int position = 1; position <= 40; position++) {
                messages.add(new Message(position, Speaker.COUNSELLOR, null, "woord" + position));
            }
            comparison.take(new Transcript("" + number, LocalDate.of(2022, 3, 1), new TreeMap<>(), messages));
        }
        assertThat(comparison.candidates()).isEmpty();
    }

    @Test
    void oneRareWordIsNoLikeness() {
        for (int number = 1; number <= 40; number++) {
            take(number, Map.of(), number < 3 ? "zeldzaam" : "woord" + number);
        }
        assertThat(comparison.candidates()).isEmpty();
    }

    @Test
    void nothingIsComparedWhereThereIsNothing() {
        assertThat(comparison.candidates()).isEmpty();
        comparison.take(new Transcript("1", null, new TreeMap<>(), List.of()));
        comparison.take(new Transcript("2", null, new TreeMap<>(), List.of()));
        assertThat(comparison.candidates()).isEmpty();
    }

    private void take(int number, Map<String, String> attributes, String text) {
        comparison.take(new Transcript("" + number, LocalDate.of(2022, 1, 1).plusDays(number * 70L),
                new TreeMap<>(attributes), List.of(new Message(1, Speaker.CHATTER, null, text))));
    }

    static Set<String> pairs(List<Candidate> candidates) {
        Set<String> pairs = new TreeSet<>();
        candidates.forEach(it -> pairs.add(it.caseId() + " " + it.other()));
        return pairs;
    }
}
