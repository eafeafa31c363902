package nl.tweespraak.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.study.Newer;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Imports files into a study. Each file is one edit: all of it that is good, or nothing where it is refused; a refused
/// file does not keep the next one out.
///
/// A transcript that is stored with other content is skipped and listed; what the file changes in it is in [#newer]. To
/// take such transcripts after all is another reading, which names them: each of those is an edit of its own.
public final class StudyImport {

    /// So many that differ are looked into; the others are listed like them.
    private static final int MOST_NEWER = 1_000;
    /// Of those, in one file.
    private static final int MOST_MESSAGES = 200_000;

    private final Study study;
    private final @Nullable Mapping mapping;
    private final boolean dryRun;
    private final Set<String> replaced;
    private final List<NewerTranscript> newer = new ArrayList<>();
    /// Of a dry run: what the files before would have added, as the hash of the content.
    private final Map<String, Integer> imagined = new HashMap<>();

    private StudyImport(Study study, @Nullable Mapping mapping, boolean dryRun, Set<String> replaced) {
        this.study = study;
        this.mapping = mapping;
        this.dryRun = dryRun;
        this.replaced = Set.copyOf(replaced);
    }

    /// @param mapping of files for which none is given; null where those have a known format
    public static StudyImport into(Study study, @Nullable Mapping mapping) {
        return new StudyImport(study, mapping, false, Set.of());
    }

    /// Finds out what an import would do, and does nothing.
    public static StudyImport dryRun(Study study, @Nullable Mapping mapping) {
        return new StudyImport(study, mapping, true, Set.of());
    }

    /// Takes the newer of some transcripts, and of others what [#into] takes.
    ///
    /// @param ids of transcripts that are stored with other content
    public static StudyImport replacing(Study study, Set<String> ids) {
        return new StudyImport(study, null, false, ids);
    }

    /// @param progress in bytes of all files together
    /// @throws Cancelled where the progress said so; files that were complete by then stay
    public ImportResult take(List<Path> files, Progress progress) {
        return takeAll(files.stream().map(it -> new MappedFile(it, mapping)).toList(), progress);
    }

    /// The same with a mapping for each file.
    public ImportResult takeAll(List<MappedFile> files, Progress progress) {
        long total = files.stream().mapToLong(it -> size(it.path())).sum();
        long before = 0;
        ImportResult result = ImportResult.NONE;
        for (MappedFile file : files) {
            long start = before;
            result = result.plus(take(file, (done, _) -> progress.go(start + done, total)));
            before += size(file.path());
        }
        return result;
    }

    /// @throws Cancelled where the progress said so; nothing is taken then
    /// @throws Refusal where it is not the file that is the reason: the person may not import, the study cannot be written
    public ImportResult take(Path file, Progress progress) {
        return take(new MappedFile(file, mapping), progress);
    }

    /// @throws Cancelled where the progress said so; nothing is taken then
    /// @throws Refusal where it is not the file that is the reason: the person may not import, the study cannot be written
    public ImportResult take(MappedFile file, Progress progress) {
        try {
            Intake intake = Intake.open(file.path(), file.mapping());
            Import source = new Import(intake.file(), intake.sha256(), intake.mapping());
            OtherContent other = new OtherContent();
            Reading reading = read(intake, source, other, progress);
            return other.settle(file, source, new ImportResult(reading.transcripts(), reading.messages(),
                    reading.skipped(), reading.problems()));
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            return new ImportResult(0, 0, 0, refusal.problems());
        }
    }

    private Reading read(Intake intake, Import source, OtherContent other, Progress progress) {
        try (ImportSession session = study.beginImport()) {
            Map<String, Integer> added = new HashMap<>();
            Reading reading = intake.read(transcript -> add(session, transcript, added, other), progress);
            if (dryRun) {
                imagined.putAll(added);
            } else {
                study.commit(session, source);
            }
            return reading;
        }
    }

    /// What files changed in transcripts that are stored, in the order of the files.
    public List<NewerTranscript> newer() {
        return List.copyOf(newer);
    }

    private TranscriptSink.Outcome add(ImportSession session, Transcript transcript, Map<String, Integer> added,
            OtherContent other) {
        if (dryRun) {
            Integer before = imagined.get(transcript.id());
            if (before != null) {
                return before == transcript.hashCode() ? TranscriptSink.Outcome.SAME : TranscriptSink.Outcome.DIFFERENT;
            }
        }
        TranscriptSink.Outcome outcome = switch (dryRun ? session.imagine(transcript) : session.add(transcript)) {
            case ADDED -> TranscriptSink.Outcome.ADDED;
            case SAME -> TranscriptSink.Outcome.SAME;
            case DIFFERENT -> other.add(transcript);
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

    /// The transcripts of one file that are stored with other content, until the file is read.
    private final class OtherContent {
        private final List<Transcript> transcripts = new ArrayList<>();
        private int messages;

        /// One that is asked for is taken afterwards and is no problem.
        TranscriptSink.Outcome add(Transcript transcript) {
            boolean wanted = replaced.contains(transcript.id());
            if (wanted || (transcripts.size() < MOST_NEWER && messages < MOST_MESSAGES)) {
                transcripts.add(transcript);
                messages += transcript.messages().size();
            }
            return wanted ? TranscriptSink.Outcome.SAME : TranscriptSink.Outcome.DIFFERENT;
        }

        ImportResult settle(MappedFile file, Import source, ImportResult read) {
            ImportResult result = read;
            for (Transcript transcript : transcripts) {
                if (!replaced.contains(transcript.id())) {
                    newer.add(new NewerTranscript(file, Newer.of(study.file(), transcript)));
                    continue;
                }
                try {
                    study.apply(new Edit.TakeNewer(transcript, source));
                    result = result.plus(new ImportResult(1, transcript.messages().size(), -1, List.of()));
                } catch (Refusal refusal) {
                    result = result.plus(new ImportResult(0, 0, 0, List.of(new Problem(source.file(),
                            Places.id(transcript.id()), refusal.reason()))));
                }
            }
            return result;
        }
    }
}
