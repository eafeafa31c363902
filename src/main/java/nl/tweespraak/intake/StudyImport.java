package nl.tweespraak.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Imports files into a study. Each file is one edit: all of it that is good, or nothing where it is refused; a refused
/// file does not keep the next one out.
public final class StudyImport {

    private final Study study;
    private final @Nullable Mapping mapping;
    private final boolean dryRun;
    /// Of a dry run: what the files before would have added, as the hash of the content.
    private final Map<String, Integer> imagined = new HashMap<>();

    private StudyImport(Study study, @Nullable Mapping mapping, boolean dryRun) {
        this.study = study;
        this.mapping = mapping;
        this.dryRun = dryRun;
    }

    /// @param mapping null where the files have a known format
    public static StudyImport into(Study study, @Nullable Mapping mapping) {
        return new StudyImport(study, mapping, false);
    }

    /// Finds out what an import would do, and does nothing.
    public static StudyImport dryRun(Study study, @Nullable Mapping mapping) {
        return new StudyImport(study, mapping, true);
    }

    /// @param progress in bytes of all files together
    /// @throws Cancelled where the progress said so; files that were complete by then stay
    public ImportResult take(List<Path> files, Progress progress) {
        long total = files.stream().mapToLong(StudyImport::size).sum();
        long before = 0;
        ImportResult result = ImportResult.NONE;
        for (Path file : files) {
            long start = before;
            result = result.plus(take(file, (done, _) -> progress.go(start + done, total)));
            before += size(file);
        }
        return result;
    }

    /// @throws Cancelled where the progress said so; nothing is taken then
    /// @throws Refusal where it is not the file that is the reason: the person may not import, the study cannot be written
    public ImportResult take(Path file, Progress progress) {
        try {
            Intake intake = Intake.open(file, mapping);
            try (ImportSession session = study.beginImport()) {
                Map<String, Integer> added = new HashMap<>();
                Reading reading = intake.read(transcript -> add(session, transcript, added), progress);
                if (dryRun) {
                    imagined.putAll(added);
                } else {
                    study.commit(session, new Import(intake.file(), intake.sha256(), intake.mapping()));
                }
                return new ImportResult(reading.transcripts(), reading.messages(), reading.skipped(),
                        reading.problems());
            }
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            return new ImportResult(0, 0, 0, refusal.problems());
        }
    }

    private TranscriptSink.Outcome add(ImportSession session, Transcript transcript, Map<String, Integer> added) {
        if (dryRun) {
            Integer before = imagined.get(transcript.id());
            if (before != null) {
                return before == transcript.hashCode() ? TranscriptSink.Outcome.SAME : TranscriptSink.Outcome.DIFFERENT;
            }
        }
        TranscriptSink.Outcome outcome = switch (dryRun ? session.imagine(transcript) : session.add(transcript)) {
            case ADDED -> TranscriptSink.Outcome.ADDED;
            case SAME -> TranscriptSink.Outcome.SAME;
            case DIFFERENT -> TranscriptSink.Outcome.DIFFERENT;
        };
        if (dryRun && outcome == TranscriptSink.Outcome.ADDED) {
            added.put(transcript.id(), transcript.hashCode());
        }
        return outcome;
    }

    /// Of a file that cannot be asked, 0: reading it will say why.
    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException _) {
            return 0;
        }
    }
}
