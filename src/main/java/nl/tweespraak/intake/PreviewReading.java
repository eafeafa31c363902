package nl.tweespraak.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// Reads the beginning of a file as an import would, but for labels that nobody knows.
final class PreviewReading implements Hearing {

    /// So many messages are looked at: enough to meet every label, and read while somebody waits.
    private static final int MESSAGES = 20_000;
    /// More labels than any file has: who maps the text as the speaker has them.
    private static final int LABELS = 500;

    private final Source source;
    private final @Nullable Mapping mapping;
    private final int shown;
    private final Speakers speakers;
    private final Times times;
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final List<String> heard = new ArrayList<>();
    private final List<Preview.Conversation> transcripts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int read;
    private int messages;
    private boolean enough;

    PreviewReading(Source source, @Nullable Mapping mapping, int shown) {
        this.source = source;
        this.mapping = mapping;
        this.shown = shown;
        this.speakers = new Speakers(mapping == null ? Map.of() : mapping.speakers());
        this.times = new Times(mapping == null ? Dialect.FOUND : mapping.dialect());
    }

    /// @throws Cancelled where the progress said so
    Preview read(Progress progress) {
        boolean refused = false;
        try {
            Intake.open(source, mapping).read(this::take, this, times, progress);
        } catch (Refusal refusal) {
            problems.addAll(refusal.problems());
            refused = true;
        } catch (Cancelled cancelled) {
            if (!enough) {
                throw cancelled;
            }
        }
        List<Label> found = labels.entrySet().stream().map(it -> speakers.label(it.getKey(), it.getValue())).toList();
        return new Preview(transcripts, found, read, messages, !enough && !refused,
                new Preview.TimeNotes(times.twice(), times.never(), times.dayless()),
                refused || found.stream().anyMatch(it -> it.speaker() == null), problems);
    }

    /// Bad transcripts are heard too, and so do not keep it for ever.
    @Override
    public void label(String label) {
        String plain = label.strip();
        if (labels.size() < LABELS || labels.containsKey(plain)) {
            labels.merge(plain, 1, Integer::sum);
        }
        heard.add(plain);
        if (heard.size() > Limits.MESSAGES + MESSAGES) {
            stop();
        }
    }

    @Override
    public void bad(Problem problem) {
        problems.add(problem);
    }

    private void stop() {
        enough = true;
        throw new Cancelled();
    }

    private TranscriptSink.Outcome take(Transcript transcript) {
        read++;
        messages += transcript.messages().size();
        if (transcripts.size() < shown) {
            List<Preview.Line> lines = new ArrayList<>();
            int first = heard.size() - transcript.messages().size();
            for (Message message : transcript.messages()) {
                String label = heard.get(first + message.position() - 1);
                lines.add(new Preview.Line(label, speakers.find(label).orElse(null), message.at(), message.text()));
            }
            transcripts.add(new Preview.Conversation(transcript.id(), transcript.startedOn(), transcript.attributes(),
                    lines));
        }
        heard.clear();
        if (messages >= MESSAGES) {
            stop();
        }
        return TranscriptSink.Outcome.ADDED;
    }
}
