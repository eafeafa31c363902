package nl.tweespraak.intake;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Looks at, previews and reads mutated files in a Java of its own, whose memory is limited, and imports one of ten. Its
/// last line has what came of it; every line before it is something that ought not to be.
final class FuzzProcess {

    private static final int IMPORTED = 10;

    private final Path file;
    private final List<String> faults = new ArrayList<>();
    private int read;
    private int refused;
    private int whole;
    private int skipped;
    private int suggested;
    private long longest;

    private FuzzProcess(Path folder) {
        file = folder.resolve("verzonnen.dat");
    }

    /// @param arguments a folder, how many files, a seed
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        FuzzProcess process = new FuzzProcess(folder);
        int imported = process.run(folder, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        process.faults.stream().limit(20).forEach(System.out::println);
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(MemoryPoolMXBean::isValid)
                .filter(it -> it.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(it -> it.getPeakUsage().getUsed()).sum() / 1e6;
        System.out.printf(Locale.ROOT,
                "%s files: read %d, refused %d (%d as a whole), transcripts skipped %d, suggestions read %d, imported %d; "
                        + "longest %.2f s of work, heap at most %.0f MB, faults %d%n",
                arguments[1], process.read, process.refused, process.whole, process.skipped, process.suggested,
                imported,
                process.longest / 1e9, peak, process.faults.size());
        System.exit(process.faults.isEmpty() ? 0 : 1);
    }

    private int run(Path folder, int count, long seed) throws IOException {
        Codebook codebook = Codebooks.builtIn("ckm-2022");
        Mutations mutations = new Mutations(new Random(seed));
        int imported = 0;
        try (Study study = new Study(
                StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT,
                        "verzonnen", codebook.source(), true),
                codebook, new Person.Lead("lead"), InstantSource.system())) {
            int before = 0;
            for (int i = 0; i < count; i++) {
                Files.write(file, mutations.next());
                long start = cpu();
                boolean taken = guarded(i);
                longest = Math.max(longest, cpu() - start);
                if (i % IMPORTED == 0) {
                    int added = StudyImport.into(study, null).take(file, Progress.NONE).transcripts();
                    int now = study.file().transcripts().size();
                    if (now != before + added || (!taken && added > 0)) {
                        faults.add(i + ": a part was imported");
                    }
                    before = now;
                    imported += added;
                }
            }
            study.file().check().forEach(it -> faults.add(it.reason().en()));
        }
        return imported;
    }

    /// Of this thread: a busy machine is no fault of a file.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// @return whether it is read without a mapping
    private boolean guarded(int number) {
        try {
            boolean taken = reads(null);
            read += taken ? 1 : 0;
            refused += taken ? 0 : 1;
            look();
            return taken;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] trace = e.getStackTrace();
            faults.add(number + ": " + e.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "")
                    + java.util.Arrays.stream(trace).filter(it -> it.getClassName().contains("intake")).findFirst()
                            .map(it -> " in " + it).orElse(""));
            return false;
        }
    }

    private void look() {
        try {
            FirstLook look = FirstLook.at(file);
            Mapping mapping = look.find(Start.NONE).mapping();
            Preview preview = look.preview(mapping, 2, Progress.NONE);
            preview.problems().forEach(this::judge);
            if (mapping.isComplete()) {
                Mapping.parse(mapping.json());
                suggested += reads(mapping) ? 1 : 0;
            }
        } catch (Refusal refusal) {
            judge(refusal);
        }
    }

    private boolean reads(@Nullable Mapping mapping) {
        try {
            Reading reading = Intake.open(file, mapping).read(_ -> TranscriptSink.Outcome.ADDED, Progress.NONE);
            reading.problems().forEach(this::judge);
            skipped += reading.skipped();
            return true;
        } catch (Refusal refusal) {
            judge(refusal);
            return false;
        }
    }

    private void judge(Refusal refusal) {
        if (refusal.problems().isEmpty()) {
            faults.add("a refusal without a place");
        }
        refusal.problems().forEach(this::judge);
        whole += refusal.problems().stream().anyMatch(it -> it.place().nl().isEmpty()) ? 1 : 0;
    }

    private void judge(Problem problem) {
        String words = problem.place().nl() + problem.place().en() + problem.reason().nl() + problem.reason().en();
        if (words.contains(Mutations.TEXT)) {
            faults.add("a problem tells what was written");
        }
        if (!problem.file().equals("verzonnen.dat") || problem.reason().nl().isBlank()) {
            faults.add("a problem without its file or reason: " + problem.place().en());
        }
    }
}
