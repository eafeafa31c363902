package nl.tweespraak.desktop.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the lead does with doubles, without a toolkit.
class DoublesControllerTest {

    @TempDir
    Path folder;

    private final Kit kit = Kit.direct(TwiceVisited.CLOCK);
    private Study study;
    private DoublesController screen;
    private DoublesModel model;

    @BeforeEach
    void open() {
        study = TwiceVisited.create(folder.resolve("study"));
        screen = new DoublesController(kit, study);
        model = screen.model();
        screen.shown(null);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void whatCodersProposeComesFirstAndThenWhatTheProgramFinds() {
        assertThat(pairs(Tab.PROPOSED)).containsExactly("003 002", "004 001");
        assertThat(pairs().proposed().getFirst().candidate()).isNull();
        assertThat(pairs().proposed().getLast().candidate()).isNotNull();
        assertThat(model.searchProperty().get()).isEqualTo(DoublesModel.Search.DONE);
        assertThat(screen.count().getValue()).isEqualTo("2");
    }

    @Test
    void theChosenPairStandsSideBySideWithItsReasonsAndAnswers() {
        screen.choose(pairs().proposed().getLast());
        PairText text = model.textProperty().get();
        assertThat(text).isNotNull();
        assertThat(text.remaining()).extracting(Transcript::id).containsExactly("001");
        assertThat(text.duplicate()).extracting(Transcript::id).containsExactly("004");
        assertThat(text.answers()).extracting(it -> it.variable().name() + " " + it.coder() + " " + it.differs())
                .containsExactly("scope Anna false", "duration Anna true");
        assertThat(text.pair().candidate()).isNotNull().satisfies(it -> assertThat(
                it.reasons().stream().map(reason -> kit.words().get(Reasons.whole(kit.words(), reason, text))))
                .contains("Zelfde pseudoniem: Blauw-12 (2 gesprekken hebben dit)",
                        "3 dagen na elkaar begonnen"));
    }

    @Test
    void linkingMakesOneCaseKeepsAllCodingsAndCanBeTakenBack() {
        screen.choose(pairs().proposed().getLast());
        model.reasonProperty().set("zelfde naam");
        screen.link();
        assertThat(pairs(Tab.LINKED)).containsExactly("004 001");
        assertThat(pairs(Tab.PROPOSED)).containsExactly("003 002");
        assertThat(study.transcripts("001")).hasSize(2);
        assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
        assertThat(model.reasonProperty().get()).isEmpty();
        model.tabProperty().set(Tab.LINKED);
        assertThat(model.chosenProperty().get()).isNotNull().satisfies(it -> {
            assertThat(it.reason()).isEqualTo("zelfde naam");
            assertThat(it.by()).isEqualTo("lead");
        });
        PairText text = model.textProperty().get();
        assertThat(text).isNotNull();
        assertThat(text.differences()).as("the double's codings are kept aside").isEqualTo(1);
        Notice notice = kit.notices().getLast();
        assertThat(kit.words().get(notice.text())).isEqualTo("Casus 004 hoort nu bij casus 001");
        notice.run().run();
        assertThat(pairs(Tab.LINKED)).isEmpty();
        assertThat(pairs(Tab.PROPOSED)).containsExactly("003 002", "004 001");
        assertThat(study.counts().cases()).isEqualTo(6);
    }

    @Test
    void whatIsRefusedIsProposedNoMoreUntilItIsReconsidered() {
        screen.refuse();
        assertThat(pairs(Tab.PROPOSED)).containsExactly("004 001");
        screen.refuse();
        assertThat(pairs(Tab.PROPOSED)).isEmpty();
        assertThat(pairs(Tab.APART)).containsExactly("003 002", "004 001");
        screen.reconsider(pairs().apart().getLast());
        assertThat(pairs(Tab.PROPOSED)).as("the program's is back; a coder proposes again if they still think so")
                .containsExactly("004 001");
        assertThat(screen.count().getValue()).isEqualTo("1");
    }

    @Test
    void nothingHappensWhereNoPairIsOpen() {
        model.tabProperty().set(Tab.LINKED);
        screen.link();
        screen.refuse();
        assertThat(pairs(Tab.PROPOSED)).hasSize(2);
    }

    @Test
    void casesOutOfScopeStandWithTheirReasons() {
        assertThat(pairs().count(Tab.SCOPE)).isEqualTo(2);
        assertThat(pairs().flow().out()).extracting(it -> it.caseId() + " " + it.code() + " " + it.decided())
                .containsExactly("005 2 true", "006 4 true");
        assertThat(pairs().flow().reasons()).extracting(it -> it.code() + " " + it.cases())
                .containsExactly("2 1", "4 1");
    }

    @Test
    void itReturnsToThePartThatWasOpen() {
        model.tabProperty().set(Tab.SCOPE);
        Map<String, String> place = screen.place().getValue();
        DoublesController again = new DoublesController(kit, study);
        again.back(place);
        assertThat(again.model().tabProperty().get()).isEqualTo(Tab.SCOPE);
        again.back(Map.of("tab", "nonsense"));
        assertThat(again.model().tabProperty().get()).isEqualTo(Tab.SCOPE);
    }

    private Pairs pairs() {
        Pairs pairs = model.pairsProperty().get();
        assertThat(pairs).isNotNull();
        return pairs;
    }

    private List<String> pairs(Tab tab) {
        return pairs().of(tab).stream().map(it -> it.caseId() + " " + it.other()).toList();
    }
}
