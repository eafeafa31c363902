package nl.tweespraak.study.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Search over 20,000 transcripts with 1,000,000 messages of about 200 characters in an encrypted study: how long the
/// index takes, what it holds, how soon the first hits are there. Sentences of the sample phrases, and between them
/// words of meaningless syllables, few of them often and 200,000 seldom, as misspelt words are in chats.
@Tag("bench")
class SearchBenchTest {

    private static final int TRANSCRIPTS = 20_000;
    private static final int MESSAGES = 50;
    private static final int RARE_WORDS = 200_000;
    private static final String[] SYLLABLES = {"ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se",
            "ti", "vo", "wu", "za"};

    private final Random random = new Random(7);

    @Test
    void aMillionMessagesAreSearched(@TempDir Path folder) throws IOException {
        var codebook = Codebooks.builtIn("ckm-2022");
        long start = System.nanoTime();
        try (StudyFile file = StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(),
                KeyStrength.LIGHT, "Proef", codebook.source(), true)) {
            Study study = new Study(file, codebook, new Person.Lead("lead"), Clock.systemUTC());
            long characters = fill(study);
            report("filled: %.1f s, %,d characters".formatted(seconds(start), characters));

            long before = standing();
            AtomicLong peak = peakOfCollections();
            Search search = new Search(study);
            start = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            search.update(Progress.NONE);
            report("index built: %.1f s, of which its thread worked %.1f s".formatted(seconds(start),
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9));
            long highest = peak.get();
            long after = standing();
            report("heap: %,d MB before, %,d MB more with the index, at most %,d MB more after any collection"
                    .formatted(mb(before), mb(after - before), mb(Math.max(0, highest - before))));
            for (String query : List.of("ex", "het", "e", "\"het gaat over mijn\"", "\"mijn ex", "dank vertel kennis",
                    "badefi", "\"badefi\"", "welkom badegohu", "nietbestaand")) {
                ask(search, query);
            }
            assertThat(search.isWhole()).isTrue();
        }
    }

    private static void ask(Search search, String query) {
        long[] times = new long[21];
        SearchResult result = search.find(SearchQuery.of(query), 20);
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            result = search.find(SearchQuery.of(query), 20);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        report("%-24s %,9d hits, first 20 in %.1f ms (median of 21; slowest %.1f)".formatted(query, result.count(),
                times[10] / 1e6, times[20] / 1e6));
    }

    private long fill(Study study) throws IOException {
        List<String> sentences = Files.readAllLines(Path.of("docs", "sample-phrases.md")).stream()
                .filter(it -> it.startsWith("* ") && it.endsWith(".")).map(it -> it.substring(2)).toList();
        long characters = 0;
        try (ImportSession session = study.beginImport()) {
            for (int number = 1; number <= TRANSCRIPTS; number++) {
                List<Message> messages = new ArrayList<>();
                for (int position = 1; position <= MESSAGES; position++) {
                    StringBuilder text = new StringBuilder();
                    for (int part = 0; part < 4; part++) {
                        text.append(sentences.get(random.nextInt(sentences.size()))).append(' ').append(seldom())
                                .append(' ').append(seldom()).append(' ');
                    }
                    characters += text.length();
                    messages.add(new Message(position, position % 2 == 0 ? Speaker.COUNSELLOR : Speaker.CHATTER, null,
                            text.toString()));
                }
                session.add(new Transcript("t%05d".formatted(number), null, new TreeMap<>(), messages));
            }
            study.commit(session, new Import("proef.json", "00", ""));
        }
        return characters;
    }

    /// By Zipf: the word of rank n about once in n.
    private String seldom() {
        int rank = (int) Math.pow(RARE_WORDS, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    /// In bytes, when nothing more can be thrown away.
    private static long standing() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static AtomicLong peakOfCollections() {
        AtomicLong peak = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans().forEach(each -> ((NotificationEmitter) each)
                .addNotificationListener((notice, _) -> peak.accumulateAndGet(GarbageCollectionNotificationInfo
                        .from((CompositeData) notice.getUserData()).getGcInfo().getMemoryUsageAfterGc().values()
                        .stream().mapToLong(MemoryUsage::getUsed).sum(), Math::max), null, null));
        return peak;
    }

    private static long mb(long bytes) {
        return Math.round(bytes / 1e6);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(String line) {
        System.out.println("search: " + line);
    }
}
