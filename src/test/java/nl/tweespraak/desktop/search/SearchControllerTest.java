package nl.tweespraak.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Spot;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.search.SearchHit;
import nl.tweespraak.study.search.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchControllerTest {

    private final Kit kit = Kit.direct(Clock.systemUTC());
    private final List<String> way = new ArrayList<>();
    private final Study study;
    private final SearchController search;

    SearchControllerTest(@TempDir Path folder) {
        study = SearchedStudy.make(folder.resolve("study"));
        search = new SearchController(kit, study);
        kit.navigator().leadTo((screen, at) -> way.add(screen + " " + at));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void comingHereMakesTheIndexAndLooksForWhatThePaletteAsked() {
        search.shown("gaat over");
        assertThat(hits()).containsExactly("Casus 041 · chatter", "Casus 041 · chatter", "Casus 042 · hulpverlener",
                "Casus 042 · chatter");
        assertThat(search.model().resultProperty().get().whole()).isTrue();
        assertThat(search.model().makingProperty().get()).isFalse();
    }

    @Test
    void whatIsAskedForDifferentlyIsLookedForAtOnce() {
        search.shown("gaat");
        search.model().speakerProperty().set(Optional.of(Speaker.COUNSELLOR));
        assertThat(hits()).containsExactly("Casus 042 · hulpverlener");
        search.model().textProperty().set("dank");
        assertThat(hits()).containsExactly("Casus 043 · hulpverlener");
        search.model().speakerProperty().set(Optional.empty());
        search.model().textProperty().set("ex");
        assertThat(hits()).hasSize(3);
        search.model().variableProperty().set(Optional.of(study.codebook().variable("scope")));
        assertThat(hits()).as("without an answer a variable asks for nothing").hasSize(3);
        search.model().answerProperty().set(Optional.of(new Answer.One(1)));
        assertThat(hits()).containsExactly("Casus 041 · chatter", "Casus 041 · chatter");
    }

    @Test
    void anotherSearchFromThePaletteAsksForAnything() {
        search.shown("ex");
        search.model().speakerProperty().set(Optional.of(Speaker.COUNSELLOR));
        search.shown("ex");
        assertThat(hits()).hasSize(3);
        search.shown(null);
        assertThat(hits()).hasSize(3);
    }

    @Test
    void reopeningReturnsToWhatWasAskedForButNotToItsWords() {
        search.shown("ex");
        search.model().speakerProperty().set(Optional.of(Speaker.CHATTER));
        search.model().variableProperty().set(Optional.of(study.codebook().variable("scope")));
        search.model().answerProperty().set(Optional.of(new Answer.One(1)));
        Map<String, String> place = search.place().getValue();
        assertThat(place).doesNotContainValue("ex");

        SearchController again = new SearchController(kit, study);
        again.back(place);
        assertThat(again.model().query()).isEqualTo(new SearchQuery("", Speaker.CHATTER,
                new SearchQuery.Coded("scope", new Answer.One(1))));
        assertThat(again.place().getValue()).isEqualTo(place);
    }

    @Test
    void overALockTheWordsAndTheHitStay() {
        search.shown("ex");
        search.model().chosenProperty().set(2);
        SearchController.Asked asked = search.asked();
        search.leave();

        SearchController again = new SearchController(kit, study);
        again.ask(asked);
        again.shown(null);
        assertThat(again.model().textProperty().get()).isEqualTo("ex");
        assertThat(again.model().resultProperty().get().hits()).hasSize(3);
        assertThat(again.model().chosenProperty().get()).isEqualTo(2);
        assertThat(asked.toString()).doesNotContain("ex");
    }

    @Test
    void aHitOpensItsMessageAndAMemoItsQuestion() {
        search.shown("kennis");
        search.open(search.model().resultProperty().get().hits().getFirst());
        search.shown("samen");
        assertThat(hits()).containsExactly("Casus 042 · memo bij Duur");
        search.open(search.model().resultProperty().get().hits().getFirst());
        assertThat(way).containsExactly("coding " + Spot.message("042", "042", 3).written(),
                "coding " + Spot.question("042", "duration").written());
    }

    @Test
    void thePaletteGetsAFewWordsAndTheWayToAll() {
        search.prepare();
        List<Found> found = search.seek("ex").get();
        assertThat(found.stream().map(it -> kit.words().get(it.name()))).containsExactly("Casus 041 · chatter",
                "Casus 041 · chatter", "Casus 043 · chatter", "Alle 3 plaatsen in Zoeken");
        assertThat(found.get(1).excerpt()).satisfies(it -> {
            assertThat(it).isNotNull();
            assertThat(it.found().stream().map(range -> range.of(it.words()))).containsExactly("ex");
            assertThat(it.words()).hasSizeLessThan(60);
        });
        found.getLast().open().run();
        found.getFirst().open().run();
        assertThat(way).containsExactly("search ex", "coding " + Spot.message("041", "041", 1).written());
        assertThat(search.seek("nietbestaand").get()).isEmpty();
    }

    private List<String> hits() {
        List<SearchHit> hits = search.model().resultProperty().get().hits();
        return hits.stream().map(it -> kit.words().get(search.where(it))).toList();
    }
}
