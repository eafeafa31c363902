package nl.tweespraak.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list in `docs/sample-phrases.md`: what sample text may be composed of.
final class SamplePhrases {

    static final Path FILE = Path.of("docs", "sample-phrases.md");

    private static final String IN_TRANSCRIPTS = "Sentences in transcripts";
    private static final String OF_CODERS = "Sentences of coders and leads";
    private static final String IN_FIXED_LINES = "Names in the fixed line";
    private static final String GAP = "[\\s\\p{IsEmoji_Presentation}\\x{200D}\\x{FE0F}]";

    private final Map<String, List<String>> sections;
    private final Pattern transcript;
    private final Pattern coder;
    private final Pattern fixedLine;

    private SamplePhrases(Map<String, List<String>> sections) {
        this.sections = sections;
        List<String> fixed = names().stream().map(name -> "[verzonnen passage bij: " + name + "]").toList();
        this.fixedLine = Pattern.compile(anyOf(fixed));
        this.transcript = composedOf(section(IN_TRANSCRIPTS), fixed);
        this.coder = composedOf(section(OF_CODERS), List.of());
    }

    static SamplePhrases read() throws IOException {
        Map<String, List<String>> sections = new TreeMap<>();
        String section = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("* ")) {
                sections.merge(section, List.of(line.substring(2)),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return new SamplePhrases(sections);
    }

    /// Every sentence and every name, in the order of the list.
    List<String> all() {
        return sections.values().stream().flatMap(List::stream).toList();
    }

    List<String> sentences() {
        return Stream.of(IN_TRANSCRIPTS, OF_CODERS).flatMap(name -> section(name).stream()).toList();
    }

    List<String> names() {
        return section(IN_FIXED_LINES);
    }

    /// Whether a message is composed of the list.
    boolean holdsMessage(String text) {
        return transcript.matcher(text).matches();
    }

    /// Whether a memo, a doubt or a reason is composed of the list.
    boolean holdsNote(String text) {
        return coder.matcher(text).matches();
    }

    boolean isFixedLine(String text) {
        return fixedLine.matcher(text).matches();
    }

    private List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /// No sentence begins with another, so the first that fits is the only one: nothing is tried twice.
    private static Pattern composedOf(Collection<String> sentences, Collection<String> fixed) {
        List<String> parts = Stream.concat(sentences.stream(), fixed.stream()).toList();
        return Pattern.compile("(?:" + GAP + "|" + anyOf(parts) + ")*+");
    }

    private static String anyOf(Collection<String> parts) {
        return parts.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
