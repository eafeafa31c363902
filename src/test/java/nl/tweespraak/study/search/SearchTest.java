package nl.tweespraak.study.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Search over a real study: what it finds, for whom, and how it follows the edits.
class SearchTest {

    private static final String ANNA = "Anna";
    private static final String BRAM = "Bram";

    private final Study lead;
    private final Study anna;
    private final Search search;

    SearchTest(@TempDir Path folder) {
        var codebook = Codebooks.builtIn("ckm-2022");
        StudyFile file = StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT,
                "Proef", codebook.source(), true);
        lead = new Study(file, codebook, new Person.Lead("lead"), Clock.systemUTC());
        anna = lead.as(new Person.Coding(ANNA));
        take(lead, transcript("001", "Dit gesprek is verzonnen.", "Welkom, fijn dat je contact zoekt.",
                "Het gaat over mijn ex."), transcript("002", "Het gaat over een kennis.", "Dank je."));
        search = new Search(anna);
    }

    @AfterEach
    void close() {
        lead.close();
    }

    @Test
    void nothingIsFoundBeforeTheIndexStandsAndItSaysSo() {
        assertThat(search.find(SearchQuery.of("gaat"), 9)).isEqualTo(new SearchResult(List.of(), 0, false));
        assertThat(search.isWhole()).isFalse();
    }

    @Test
    void hitsComeInOrderWithTheirPlaceAndTheirWordsInContext() {
        search.update(Progress.NONE);
        SearchResult result = search.find(SearchQuery.of("GÁÁT ov"), 9);
        assertThat(result.count()).isEqualTo(2);
        assertThat(result.whole()).isTrue();
        assertThat(places(result)).containsExactly("001 001:3", "002 002:1");
        SearchHit first = result.hits().getFirst();
        assertThat(first.ranges().stream().map(it -> it.of(first.text()))).containsExactly("gaat", "over");
        assertThat(first.context(9)).isEqualTo(
                new SearchHit.Context("Het gaat over…", List.of(new TextRange(4, 8), new TextRange(9, 13))));
        assertThat(first.toString() + first.context(9)).doesNotContain("gaat");
    }

    @Test
    void everyWordThatWasFoundIsMarkedAsFarAsThereIsRoom() {
        SearchHit hit = hit("Het \uD83D\uDE42 gaat   over\nmijn ex en over mijn\nex.", "over mijn", "ex", "mijn ex");
        assertThat(marked(hit, 99)).isEqualTo("Het \uD83D\uDE42 gaat [over mijn ex] en [over mijn ex].");
        assertThat(marked(hit, 18)).isEqualTo("Het \uD83D\uDE42 gaat [over mijn ex] en [over mijn ex].");
        assertThat(marked(hit, 9)).isEqualTo("…\uD83D\uDE42 gaat [over mijn ex] en [over mijn ex]…");
        assertThat(marked(hit, 4)).isEqualTo("…[over mijn ex] en…");
        assertThat(marked(hit, 0)).isEqualTo("…[over mijn ex]…");
    }

    @Test
    void onlyAsManyHitsAreReadAsAreWantedAndAllAreCounted() {
        search.update(Progress.NONE);
        SearchResult result = search.find(SearchQuery.of("gaat"), 1);
        assertThat(result.hits()).hasSize(1);
        assertThat(result.count()).isEqualTo(2);
    }

    @Test
    void aPhraseIsWholeWords() {
        search.update(Progress.NONE);
        assertThat(search.find(SearchQuery.of("\"over mijn\""), 9).count()).isEqualTo(1);
        assertThat(search.find(SearchQuery.of("\"over mij\""), 9).count()).isZero();
        assertThat(search.find(SearchQuery.of("\"over mij"), 9).count()).isEqualTo(1);
        assertThat(search.find(SearchQuery.of("..."), 9).count()).isZero();
    }

    @Test
    void aSpeakerIsAskedFor() {
        search.update(Progress.NONE);
        assertThat(places(search.find(new SearchQuery("e", Speaker.COUNSELLOR, null), 9))).isEmpty();
        assertThat(places(search.find(new SearchQuery("j", Speaker.COUNSELLOR, null), 9)))
                .containsExactly("001 001:2", "002 002:2");
    }

    @Test
    void ownMemosAreFoundAsSoonAsTheyAreWrittenAndNobodyElses() {
        search.update(Progress.NONE);
        anna.apply(new Edit.SetMemo(key("002", ANNA, "duration"), "Graag samen bekijken."));
        lead.as(new Person.Coding(BRAM)).apply(new Edit.SetMemo(key("001", BRAM, "scope"), "Graag bespreken."));
        search.update(Progress.NONE);
        assertThat(places(search.find(SearchQuery.of("graag"), 9))).containsExactly("002 duration");
        assertThat(search.find(new SearchQuery("graag", Speaker.CHATTER, null), 9).count()).isZero();
        anna.undo();
        assertThat(search.find(SearchQuery.of("graag"), 9).count()).isZero();
    }

    @Test
    void memosThatStandWhenTheStudyOpensAreFound() {
        anna.apply(new Edit.SetMemo(key("001", ANNA, "scope"), "Graag samen bekijken."));
        Search later = new Search(lead.as(new Person.Coding(ANNA)));
        later.update(Progress.NONE);
        assertThat(places(later.find(SearchQuery.of("samen graag"), 9))).containsExactly("001 scope");
        Search others = new Search(lead.as(new Person.Coding(BRAM)));
        others.update(Progress.NONE);
        assertThat(others.find(SearchQuery.of("samen"), 9).count()).isZero();
        Search leads = new Search(lead);
        leads.update(Progress.NONE);
        assertThat(leads.find(SearchQuery.of("samen"), 9).count()).isZero();
        assertThat(leads.find(SearchQuery.of("gaat"), 9).count()).isEqualTo(2);
    }

    @Test
    void onlyCasesWithAnAnswerOfOnesOwnAreAskedFor() {
        Study bram = lead.as(new Person.Coding(BRAM));
        bram.apply(new Edit.SetAnswer(key("001", BRAM, "scope"), new Answer.One(1)));
        anna.apply(new Edit.SetAnswer(key("002", ANNA, "scope"), new Answer.One(1)));
        search.update(Progress.NONE);
        SearchQuery query = new SearchQuery("gaat", null, new SearchQuery.Coded("scope", new Answer.One(1)));
        assertThat(places(search.find(query, 9))).containsExactly("002 002:1");
        anna.apply(new Edit.SetAnswer(key("001", ANNA, "scope"), new Answer.One(1)));
        anna.apply(new Edit.SetAnswer(key("002", ANNA, "scope"), new Answer.One(5)));
        assertThat(places(search.find(query, 9))).containsExactly("001 001:3");
    }

    @Test
    void oneCategoryOfSeveralIsEnough() {
        SearchQuery.Coded coded = new SearchQuery.Coded("coercion", new Answer.One(7));
        assertThat(coded.fits(Answer.Many.of(List.of(7, 8)))).isTrue();
        assertThat(coded.fits(Answer.Many.of(List.of(8)))).isFalse();
        assertThat(coded.fits(Answer.Missing.UNKNOWN)).isFalse();
        assertThat(coded.fits(null)).isFalse();
    }

    @Test
    void anImportIsTakenInAndARemovedOneIsGone() {
        search.update(Progress.NONE);
        take(anna, transcript("003", "Het gaat over mijn werk."));
        SearchResult meanwhile = search.find(SearchQuery.of("gaat"), 9);
        assertThat(meanwhile.count()).isEqualTo(2);
        assertThat(meanwhile.whole()).isFalse();
        search.update(Progress.NONE);
        assertThat(places(search.find(SearchQuery.of("gaat"), 9))).containsExactly("001 001:3", "002 002:1",
                "003 003:1");

        remove(anna, "003");
        assertThat(places(search.find(SearchQuery.of("werk"), 9))).isEmpty();
        take(anna, transcript("004", "Welkom terug."));
        search.update(Progress.NONE);
        assertThat(places(search.find(SearchQuery.of("welkom"), 9))).containsExactly("001 001:2", "004 004:1");
        assertThat(search.find(SearchQuery.of("gaat"), 9).count()).isEqualTo(2);
    }

    @Test
    void aHitInADoubleBelongsToTheCaseThatRemains() {
        search.update(Progress.NONE);
        lead.apply(new Edit.Screen(List.of(new Edit.ScreenRow(0, "002", "duplicate", "", "001"))));
        assertThat(places(search.find(SearchQuery.of("kennis"), 9))).containsExactly("001 002:1");
    }

    @Test
    void makingItCanBeStoppedAndGoesOnLater() {
        assertThat(search.update((_, _) -> false)).isFalse();
        assertThat(search.isWhole()).isFalse();
        List<String> told = new ArrayList<>();
        take(anna, transcript("003", "Ja."));
        assertThat(search.update((done, of) -> told.add(done + "/" + of))).isTrue();
        assertThat(told).last().isEqualTo("6/6");
    }

    private static SearchHit hit(String text, String... looked) {
        List<Phrase> phrases = Stream.of(looked).map(it -> Phrase.of('"' + it + '"').getFirst()).toList();
        return Hits.of("001", new SearchHit.Place.InMemo("scope"), text, phrases).orElseThrow();
    }

    private static String marked(SearchHit hit, int most) {
        SearchHit.Context context = hit.context(most);
        StringBuilder marked = new StringBuilder(context.words());
        context.found().reversed().forEach(
                it -> marked.insert(it.endIn(context.words()), ']').insert(it.startIn(context.words()), '['));
        return marked.toString();
    }

    private static List<String> places(SearchResult result) {
        return result.hits().stream().map(it -> it.caseId() + " " + switch (it.place()) {
            case SearchHit.Place.InMessage in -> in.transcript() + ":" + in.position();
            case SearchHit.Place.InMemo in -> in.variable();
        }).toList();
    }

    private static Transcript transcript(String id, String... texts) {
        List<Message> messages = new ArrayList<>();
        for (String text : texts) {
            int position = messages.size() + 1;
            messages.add(new Message(position, position % 2 == 1 ? Speaker.CHATTER : Speaker.COUNSELLOR, null, text));
        }
        return new Transcript(id, null, new TreeMap<>(), messages);
    }

    /// Through the study that is searched, so that the search hears of it; as the lead, who alone may.
    private void take(Study heard, Transcript... transcripts) {
        try (ImportSession session = lead.beginImport()) {
            for (Transcript transcript : transcripts) {
                session.add(transcript);
            }
            heard.commit(session, new Import("proef.json", "00", ""));
        }
    }

    private void remove(Study heard, String id) {
        UUID imported = lead.file().transcripts().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow()
                .imported();
        lead.apply(new Edit.RemoveImport(imported));
        // Any edit without a case tells of it.
        take(heard);
    }

    private static Entry.CodingKey key(String caseId, String coder, String variable) {
        return new Entry.CodingKey(caseId, coder, variable);
    }
}
