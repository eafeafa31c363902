package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.tweespraak.Folders;
import nl.tweespraak.OtherProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import nl.tweespraak.SmallDisk;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.StudyFile;

/// Real studies and real packages: in any order, repeated, between decisions and renames, on a full disk, and when the
/// process is ended. [MergingTest] does the same for thousands of histories without the files.
@Tag("slow")
class ManyDesksTest {

    private static final long SEED = 20260903;
    private static final int HISTORIES = 8;
    private static final int COPIES = 3;
    private static final int CASES = 5;
    private static final List<String> CODERS = List.of("Anna", "Bram", "Carla", "Daan");
    private static final int KILLS = 15;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void packagesInAnyOrderComeToOneState() throws IOException {
        for (int number = 0; number < HISTORIES; number++) {
            history(Files.createDirectory(folder.resolve("history" + number)), new Random(SEED + number));
        }
        System.out.printf("histories with real packages: %d, each on %d copies%n", HISTORIES, COPIES);
    }

    private static void history(Path place, Random random) throws IOException {
        Desks desks = new Desks(place);
        List<String> coders = CODERS.subList(0, 2 + random.nextInt(3));
        List<Path> packages = new ArrayList<>();
        Path backup = place.resolve("begin.twb");
        Map<String, Map<Entry.Key, Entry>> said = new HashMap<>();
        try (Study lead = desks.lead("lead0", CASES, coders)) {
            lead.file().backup(backup);
            for (String coder : coders) {
                try (Study desk = desks.settled(desks.task(lead, coder), "desk-" + coder)) {
                    for (int turn = 0; turn < 3; turn++) {
                        work(desk, random);
                        packages.add(desks.work(desk));
                    }
                    said.put(coder, Desks.state(desk));
                }
            }
        }
        List<Map<Entry.Key, Entry>> states = new ArrayList<>();
        for (int copy = 1; copy <= COPIES; copy++) {
            try (Study lead = FilledStudy.of(
                    StudyFile.restore(backup, place.resolve("lead" + copy), "lead", Desks.PASSPHRASE))) {
                take(lead, packages, random);
                assertThat(lead.file().check()).isEmpty();
                states.add(withoutStamps(Desks.state(lead)));
            }
        }
        assertThat(states).allSatisfy(it -> assertThat(it).isEqualTo(states.getFirst()));
        said.forEach((coder, entries) -> entries.values().stream().filter(it -> it.caseId() != null)
                .map(it -> coder.equals("Anna") ? Renaming.renamed(it, "Codeur A") : it)
                .forEach(it -> assertThat(states.getFirst()).containsEntry(it.key(), it)));
    }

    private static void work(Study desk, Random random) {
        String coder = desk.person().name();
        for (int edit = 0; edit < 8; edit++) {
            String caseId = FilledStudy.id(1 + random.nextInt(CASES));
            if (desk.sheet(caseId).handedIn()) {
                desk.apply(new Edit.ReopenCase(caseId, coder, "verzonnen"));
            } else if (random.nextInt(4) == 0) {
                desk.apply(new Edit.HandInCase(caseId, coder));
            } else {
                desk.apply(new Edit.SetAnswer(FilledStudy.key(caseId, coder, "scope"),
                        random.nextInt(6) == 0 ? null : new Answer.One(1 + random.nextInt(5))));
            }
        }
    }

    /// All packages, some twice, between one rename and a decision on each case.
    private static void take(Study lead, List<Path> packages, Random random) throws IOException {
        List<Path> shuffled = new ArrayList<>(packages);
        shuffled.addAll(packages.subList(0, packages.size() / 2));
        Collections.shuffle(shuffled, random);
        int renamed = random.nextInt(shuffled.size());
        for (int turn = 0; turn < shuffled.size(); turn++) {
            Desks.take(lead, shuffled.get(turn));
            if (turn == renamed) {
                lead.apply(new Edit.RenameCoder("Anna", "Codeur A"));
            }
            if (turn < CASES) {
                lead.apply(new Edit.Decide(List.of(
                        new Edit.DecisionRow(0, FilledStudy.id(turn + 1), "scope", "" + (turn % 5 + 1), "lead", ""))));
            }
        }
    }

    private static Map<Entry.Key, Entry> withoutStamps(Map<Entry.Key, Entry> state) {
        Map<Entry.Key, Entry> without = new HashMap<>(state);
        without.replaceAll((_, entry) -> entry instanceof Decision it
                ? new Decision(it.key(), it.answer(), it.by(), it.reason(),
                        new Entry.Stamp(new UUID(0, 0), Instant.EPOCH))
                : entry);
        return without;
    }

    @Test
    void aKilledTakingInIsThereWholeOrNotAtAll() throws Exception {
        Path work = sent(folder);
        Random random = new Random(SEED);
        int whole = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path copy = Folders.copy(folder.resolve("lead"), folder.resolve("copy"));
            Files.copy(work, folder.resolve("work.twp"), StandardCopyOption.REPLACE_EXISTING);
            try (OtherProcess coder = KilledCoder.ready(copy, "take", kill)) {
                boolean said = coder.endAfter(random.nextInt(2_500)).contains("! take");
                try (Study lead = FilledStudy.open(copy)) {
                    int codings = lead.counts().codings();
                    assertThat(codings).isIn(said ? List.of(CASES) : List.of(0, CASES));
                    assertThat(lead.file().check()).isEmpty();
                    whole += codings > 0 ? 1 : 0;
                    Desks.take(lead, work);
                    assertThat(lead.counts().codings()).isEqualTo(CASES);
                }
            }
            Folders.delete(copy);
        }
        System.out.printf("kills while taking in a package: %d, whole %d, not at all %d, half 0%n", KILLS, whole,
                KILLS - whole);
    }

    /// A package of work for the study in `lead`.
    private static Path sent(Path place) throws IOException {
        Desks desks = new Desks(place);
        try (Study lead = desks.lead("lead", CASES, List.of("Anna"));
                Study anna = desks.settled(desks.task(lead, "Anna"), "anna")) {
            for (int number = 1; number <= CASES; number++) {
                Entry.CodingKey key = FilledStudy.key(FilledStudy.id(number), "Anna", "scope");
                anna.apply(new Edit.SetAnswer(key, new Answer.One(1)));
                for (int memo = 0; memo < 30; memo++) {
                    anna.apply(new Edit.SetMemo(key, "verzonnen " + new Random(memo).nextLong()));
                }
            }
            return desks.work(anna);
        }
    }

    @Test
    void aFullDiskTakesNothingHalf() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 24)) {
            Path work = sent(disk.path());
            Path elsewhere = Files.copy(work, folder.resolve("work.twp"));
            int refused = 0;
            try (Study lead = FilledStudy.open(disk.path().resolve("lead"))) {
                for (long room = 0; room < 200_000 && lead.counts().codings() == 0; room += 16_384) {
                    disk.fillBut(room);
                    try {
                        Desks.take(lead, elsewhere);
                    } catch (Refusal refusal) {
                        assertThat(refusal.reason().nl()).contains("schijf is vol");
                        refused++;
                    }
                    disk.makeRoom();
                    assertThat(lead.counts().codings()).isIn(0, CASES);
                    assertThat(lead.file().check()).isEmpty();
                }
                Desks.take(lead, elsewhere);
                assertThat(lead.counts().codings()).isEqualTo(CASES);
            }
            assertThat(refused).isPositive();
            try (Study lead = FilledStudy.open(disk.path().resolve("lead"))) {
                assertThat(lead.file().check()).isEmpty();
            }
        }
    }
}
