package nl.tweespraak.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.json.JsonOutline;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Finds where transcripts and their parts may be in JSON of any shape.
final class JsonFindings {

    private static final int VALUES = 100_000;
    private static final String EACH = "[*]";

    private final Source source;
    private final Start start;
    private List<JsonOutline.Node> nodes = List.of();

    /// Where the messages are.
    ///
    /// @param transcripts the path of the transcripts
    /// @param messages from a transcript; null where each of those is one message
    private record Layout(String transcripts, @Nullable String messages) {

        String whole() {
            return messages == null ? transcripts : transcripts + messages.substring(1);
        }
    }

    JsonFindings(Source source, Start start) {
        this.source = source;
        this.start = start;
    }

    /// Empty where it is no JSON, or has no objects.
    Optional<Findings> find() throws IOException {
        try (InputStream utf8 = source.utf8(Progress.NONE)) {
            nodes = JsonOutline.of(utf8, source.name(), JsonTranscripts.LIMITS, VALUES);
        } catch (Refusal refusal) {
            if (start.format() == Format.JSON || source.name().endsWith(".json")) {
                throw refusal;
            }
            return Optional.empty();
        }
        List<String> objects = nodes.stream().filter(it -> it.objects() > 0).map(JsonOutline.Node::path).toList();
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        Layout layout = layout(objects);
        List<Sample> about = below(layout.transcripts());
        List<Sample> inside = layout.messages() == null ? about : below(layout.whole());
        List<String> places = objects.stream().filter(it -> it.equals("$") || it.endsWith(EACH)).toList();
        List<String> messages = objects.stream()
                .filter(it -> it.startsWith(layout.transcripts()) && it.endsWith(EACH)
                        && it.length() > layout.transcripts().length())
                .map(it -> "$" + it.substring(layout.transcripts().length())).toList();
        return Optional.of(new Findings(Format.JSON, isKnown(), start.dialect().with(source.encoding()), List.of(),
                places, messages, fields(about), fields(inside), List.of(), mapping(layout, about, inside)));
    }

    private boolean isKnown() {
        List<String> paths = nodes.stream().map(JsonOutline.Node::path).toList();
        return List.of("$", "$[*]", "$.transcripts[*]").stream().anyMatch(
                it -> paths.contains(it + ".messages[*].speaker") && paths.contains(it + ".messages[*].text"));
    }

    private Mapping mapping(Layout layout, List<Sample> about, List<Sample> inside) {
        Guess guess = new Guess(inside, start.dialect().times());
        boolean apart = layout.messages() == null;
        Sample group = apart ? guess.group() : null;
        Sample text = guess.text();
        Moment moment = guess.moment(group);
        Sample at = moment == null ? guess.at() : null;
        Sample speaker = guess.speaker();
        Guess above = apart ? guess : new Guess(about, start.dialect().times());
        Sample id = apart ? group : above.id();
        Sample startedOn = apart ? null : above.startedOn(null);
        Mapping mapping = Mapping.of(Format.JSON).with(Part.TRANSCRIPTS, layout.transcripts())
                .with(Part.MESSAGES, layout.messages()).with(Part.ID, place(id))
                .with(Part.STARTED_ON, place(startedOn))
                .with(Part.SPEAKER, place(speaker)).with(Part.TEXT, place(text))
                .with(Part.AT, moment == null ? place(at) : moment.day().place())
                .with(Part.TIME, moment == null ? null : moment.clock().place())
                .withAttributes(above.attributes(group));
        return Suggestions.of(mapping, speaker, at, startedOn,
                moment == null ? start.dialect() : moment.dialect(start.dialect()));
    }

    /// The objects that look most like messages, in the nearest list of transcripts around them.
    private Layout layout(List<String> objects) {
        if (start.transcripts() != null && start.messages() != null) {
            return new Layout(start.transcripts(), start.messages());
        }
        String above = start.transcripts() == null ? "$" : start.transcripts();
        String inside = objects.stream().filter(it -> it.startsWith(above)).max(Comparator.comparingInt(this::likeness))
                .orElse(above);
        boolean apart = new Guess(below(inside), null).group() != null;
        if (start.transcripts() != null) {
            return inside.equals(above) || !inside.endsWith(EACH)
                    ? new Layout(above, null)
                    : new Layout(above, "$" + inside.substring(above.length()));
        }
        int list = inside.endsWith(EACH) ? inside.lastIndexOf(EACH, inside.length() - EACH.length() - 1) : -1;
        if (list >= 0) {
            String around = inside.substring(0, list + EACH.length());
            return new Layout(around, "$" + inside.substring(around.length()));
        }
        return apart || !inside.endsWith(EACH) ? new Layout(inside, null) : new Layout("$", inside);
    }

    /// How much the objects at a path look like messages: a text and a speaker count most, then their number.
    private int likeness(String path) {
        Guess guess = new Guess(below(path), null);
        int parts = (guess.text() == null ? 0 : 1) + (guess.speaker() == null ? 0 : 1);
        int objects = nodes.stream().filter(it -> it.path().equals(path)).mapToInt(JsonOutline.Node::objects).sum();
        return 1_000_000 * parts + Math.min(objects, 999_999);
    }

    /// What stands below a path, each once.
    private List<Sample> below(String path) {
        List<Sample> samples = new ArrayList<>();
        for (JsonOutline.Node node : nodes) {
            boolean inside = node.path().startsWith(path) && node.path().length() > path.length();
            if (inside && node.count() > 0 && !node.path().substring(path.length()).contains(EACH)) {
                samples.add(new Sample("$" + node.path().substring(path.length()), node.values()));
            }
        }
        return samples;
    }

    private static @Nullable String place(@Nullable Sample sample) {
        return sample == null ? null : sample.place();
    }

    private static List<Field> fields(List<Sample> samples) {
        return samples.stream().map(Sample::field).toList();
    }
}
