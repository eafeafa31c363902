package nl.tweespraak.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.RetentionNotice;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.StudyCounts;
import picocli.CommandLine.Command;

/// Counts and state of a study.
@Command(name = "info", mixinStandardHelpOptions = true)
final class InfoAction extends StudyAction {

    private static final Map<String, String> DUTCH = Map.ofEntries(Map.entry("transcripts", "gesprekken"),
            Map.entry("messages", "berichten"), Map.entry("cases", "casussen"),
            Map.entry("inScope", "binnen afbakening"),
            Map.entry("outOfScope", "buiten afbakening"), Map.entry("undecided", "waarvan onbeslist"),
            Map.entry("duplicates", "dubbelingen"), Map.entry("coders", "codeurs"), Map.entry("codings", "coderingen"),
            Map.entry("disagreements", "verschillen"), Map.entry("decisions", "besluiten"));
    private static final Map<String, String> ENGLISH = Map.of("inScope", "in scope", "outOfScope", "out of scope",
            "undecided", "of which undecided");

    InfoAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
    }

    @Override
    Report act(Study study) {
        Report report = of(study.title(), study.codebook().id(), study.counts());
        List<Text> words = new ArrayList<>(report.words());
        RetentionNotice.of(study).map(RetentionNotice::text).ifPresent(words::add);
        return new Report(report.fields(), words, report.problems());
    }

    static Report of(String title, String codebook, StudyCounts counts) {
        Map<String, Object> fields = JsonFields.of("transcripts", counts.transcripts(), "messages", counts.messages(),
                "cases", counts.cases(), "inScope", counts.inScope(), "outOfScope", counts.outOfScope(), "undecided",
                counts.undecided(), "duplicates", counts.duplicates(), "coders", counts.coders(), "codings",
                counts.codings(), "disagreements", counts.disagreements(), "decisions", counts.decisions());
        Text lines = Text.same(title + " (" + codebook + ")");
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            String name = field.getKey();
            lines = new Text(lines.nl() + line(DUTCH.getOrDefault(name, name), field.getValue()),
                    lines.en() + line(ENGLISH.getOrDefault(name, name), field.getValue()));
        }
        return Report.of(fields, lines);
    }

    private static String line(String name, Object value) {
        return "%n%-20s %9s".formatted(name, value);
    }
}
