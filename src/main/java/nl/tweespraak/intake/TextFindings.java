package nl.tweespraak.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.model.SentAt;
import org.jspecify.annotations.Nullable;

/// Finds how the lines of a text log open messages.
final class TextFindings {

    private static final List<String> FORMS = List.of("[{time}] {speaker}: {text}", "{time} - {speaker}: {text}",
            "{time} {speaker}: {text}", "{speaker} ({time}): {text}", "{speaker} [{time}]: {text}",
            "({time}) {speaker}: {text}", "{time}, {speaker}: {text}", "{time} | {speaker} | {text}",
            "[{time}] <{speaker}> {text}", "{time} <{speaker}> {text}");
    private static final String UNTIMED = "{speaker}: {text}";
    private static final int LINES = 400;
    private static final int LABEL = 40;

    private final Source source;
    private final Start start;

    /// A form with how often it opens a message.
    private record Fit(LineForm form, String line, @Nullable String times, int opened) {
    }

    TextFindings(Source source, Start start) {
        this.source = source;
        this.start = start;
    }

    /// Empty where no line opens a message.
    Optional<Findings> find(String head) {
        List<String> lines = head.lines().filter(it -> !it.isBlank()).limit(LINES).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Speakers known = new Speakers(Map.of());
        if (start.dialect().line() == null && isKnown(Opening.of(lines.getFirst(), known))) {
            return Optional.of(findings(true, null, null, List.of()));
        }
        Fit best = timed(lines);
        if (best != null) {
            return Optional.of(findings(false, best.line(), best.times(), List.of()));
        }
        List<Label> labels = labels(lines, known);
        return labels.isEmpty() ? Optional.empty() : Optional.of(findings(false, UNTIMED, null, labels));
    }

    private static boolean isKnown(@Nullable Opening opening) {
        return opening != null && (opening.at().isEmpty() || SentAt.parse(opening.at()).isPresent());
    }

    private Findings findings(boolean known, @Nullable String line, @Nullable String times, List<Label> labels) {
        Dialect dialect = start.dialect().withLine(line).withTimes(times);
        Mapping mapping = Mapping.of(Format.TEXT).with(dialect);
        return new Findings(Format.TEXT, known, dialect.with(source.encoding()), List.of(), List.of(), List.of(),
                List.of(), List.of(), labels, mapping);
    }

    /// The form with a time that opens the first line and most of the others.
    private @Nullable Fit timed(List<String> lines) {
        Speakers nobody = new Speakers(Map.of());
        Fit best = null;
        for (String line : start.dialect().line() == null ? FORMS : List.of(start.dialect().line())) {
            LineForm form = LineForm.parse(line).orElseThrow();
            for (String times : TimeForms.all(start.dialect().times())) {
                Times reader = new Times(start.dialect().withTimes(times.isEmpty() ? null : times));
                Opening first = form.open(lines.getFirst(), nobody, reader);
                if (first == null || first.at().isEmpty()) {
                    continue;
                }
                int opened = (int) lines.stream().map(it -> form.open(it, nobody, reader))
                        .filter(it -> it != null && !it.label().isEmpty() && it.label().length() <= LABEL).count();
                if (opened > (best == null ? 0 : best.opened())) {
                    best = new Fit(form, line, times.isEmpty() ? null : times, opened);
                }
            }
        }
        return best;
    }

    /// What stands before a colon at the beginning of more than one line, the first line included.
    private static List<Label> labels(List<String> lines, Speakers known) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon > 0 && colon <= LABEL && !Character.isWhitespace(line.charAt(0))) {
                counts.merge(line.substring(0, colon).strip(), 1, Integer::sum);
            }
        }
        List<Label> labels = new ArrayList<>();
        counts.forEach((label, count) -> {
            if (count > 1 || lines.getFirst().startsWith(label + ":")) {
                labels.add(known.label(label, count));
            }
        });
        boolean opens = labels.stream().anyMatch(it -> lines.getFirst().startsWith(it.label() + ":"));
        return opens ? labels : List.of();
    }
}
