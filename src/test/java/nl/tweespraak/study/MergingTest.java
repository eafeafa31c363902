package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.store.JournalEdit;

/// Random histories of two to four coders, each with two copies at most and a lead who reopens cases: packages in any
/// order, early and late, again and again, come to one state and lose no edit.
class MergingTest {

    private static final long SEED = 20260901;
    private static final Instant BEGIN = Instant.parse("2026-09-01T09:00:00Z");
    private static final List<String> CODERS = List.of("Anna", "Bram", "Carla", "Daan");

    /// A copy of a study: its journal and what stands in it.
    private static final class Copy {

        private final List<JournalEdit> journal = new ArrayList<>();
        private final Map<Entry.Key, Entry> state = new HashMap<>();

        /// Takes in a coder's edits, as taking in a package does.
        void take(List<JournalEdit> edits, String coder) {
            Merging merging = new Merging((_, key) -> state.get(key),
                    journal.stream().filter(it -> isOf(it, coder)).toList());
            List<JournalEdit> fresh = merging.fresh(edits);
            for (Change change : merging.outcome(fresh)) {
                assertThat(change.before()).isEqualTo(state.get(change.key()));
                set(change);
            }
            journal.addAll(fresh);
        }

        void make(JournalEdit edit) {
            edit.changes().forEach(this::set);
            journal.add(edit);
        }

        private void set(Change change) {
            Entry after = change.after();
            if (after == null) {
                state.remove(change.key());
            } else {
                state.put(change.key(), after);
            }
        }

        List<JournalEdit> of(String coder) {
            return journal.stream().filter(it -> isOf(it, coder)).sorted(JournalEdit.BY_TIME).toList();
        }

        private static boolean isOf(JournalEdit edit, String coder) {
            return edit.changes().stream().allMatch(it -> Packing.isOf(it, coder));
        }
    }

    /// One person at one copy, whose clock may be wrong and may be put back.
    private static final class Desk {

        private final Copy copy = new Copy();
        private final String coder;
        private final String author;
        private final String device;
        private final Random random;
        private Instant clock;
        private Instant latest = Instant.MIN;
        private int made;

        Desk(String coder, String author, Random random) {
            this.coder = coder;
            this.author = author;
            this.device = new UUID(random.nextLong(), random.nextLong()).toString();
            this.random = random;
            this.clock = BEGIN.plusMillis(random.nextInt(5_000));
        }

        void work() {
            clock = clock.plusMillis(random.nextInt(20) == 0 ? -random.nextInt(3_000) : random.nextInt(40));
            latest = clock.isAfter(latest) ? clock : latest;
            UUID id = new UUID(random.nextLong(), random.nextLong());
            Entry.Stamp stamp = new Entry.Stamp(id, clock);
            String caseId = FilledStudy.id(1 + random.nextInt(3));
            Change change = random.nextInt(4) == 0
                    ? handIn(caseId, stamp)
                    : coding(caseId, stamp);
            if (change != null) {
                copy.make(new JournalEdit(id, "SetAnswer", author, device, latest, ++made, List.of(change)));
            }
        }

        private @Nullable Change handIn(String caseId, Entry.Stamp stamp) {
            Entry.HandInKey key = new Entry.HandInKey(caseId, coder);
            Entry before = copy.state.get(key);
            return new Change(before, before == null ? new HandIn(key, stamp) : null);
        }

        private @Nullable Change coding(String caseId, Entry.Stamp stamp) {
            Entry.CodingKey key = FilledStudy.key(caseId, coder, "v" + random.nextInt(3));
            Entry before = copy.state.get(key);
            Entry after = random.nextInt(5) == 0
                    ? null
                    : new Coding(key, new Answer.One(random.nextInt(9)), false, null, "", "x", stamp);
            return Objects.equals(before, after) ? null : new Change(before, after);
        }
    }

    @Test
    void aFewHistoriesComeToOneState() {
        histories(300);
    }

    @Test
    @Tag("slow")
    void thousandsOfHistoriesComeToOneState() {
        histories(20_000);
    }

    private static void histories(int count) {
        for (int number = 0; number < count; number++) {
            history(number);
        }
        System.out.printf("histories of packages: %d, all of one state, nothing lost%n", count);
    }

    private static void history(int number) {
        Random random = new Random(SEED + number);
        List<String> coders = CODERS.subList(0, 2 + random.nextInt(3));
        List<Desk> desks = new ArrayList<>();
        for (String coder : coders) {
            desks.add(new Desk(coder, coder, random));
            if (random.nextInt(3) == 0) {
                desks.add(new Desk(coder, coder, random));
            }
            if (random.nextInt(2) == 0) {
                desks.add(new Desk(coder, "lead", random));
            }
        }
        List<Copy> leads = List.of(new Copy(), new Copy(), new Copy());
        List<Map.Entry<String, List<JournalEdit>>> packages = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            Desk desk = desks.get(random.nextInt(desks.size()));
            for (int edit = random.nextInt(6); edit > 0; edit--) {
                desk.work();
            }
            packages.add(Map.entry(desk.coder, desk.copy.of(desk.coder)));
            Copy lead = leads.get(random.nextInt(leads.size()));
            if (random.nextInt(3) == 0) {
                Map.Entry<String, List<JournalEdit>> sent = packages.get(random.nextInt(packages.size()));
                lead.take(sent.getValue(), sent.getKey());
            }
            if (random.nextInt(4) == 0) {
                // What the lead knows of a coder goes out to that coder's desk.
                desk.copy.take(lead.of(desk.coder), desk.coder);
            }
        }
        desks.forEach(it -> packages.add(Map.entry(it.coder, it.copy.of(it.coder))));
        for (Copy lead : leads) {
            List<Map.Entry<String, List<JournalEdit>>> shuffled = new ArrayList<>(packages);
            shuffled.addAll(packages.subList(0, packages.size() / 2));
            Collections.shuffle(shuffled, random);
            shuffled.forEach(it -> lead.take(it.getValue(), it.getKey()));
        }
        Set<UUID> all = new HashSet<>();
        packages.forEach(it -> it.getValue().forEach(edit -> all.add(edit.id())));
        for (Copy lead : leads) {
            assertThat(lead.state).as("history %d", number).isEqualTo(leads.getFirst().state);
            assertThat(lead.journal).extracting(JournalEdit::id).doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }
}
