package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// What the tests take from a file.
record Taken(Reading reading, List<Transcript> transcripts) {

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String content) {
        return file(folder, name, content, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, String content, Charset charset) {
        return file(folder, name, content.getBytes(charset));
    }

    static Taken from(Path file, @Nullable Mapping mapping) {
        List<Transcript> transcripts = new ArrayList<>();
        Reading reading = Intake.open(file, mapping).read(transcript -> {
            transcripts.add(transcript);
            return TranscriptSink.Outcome.ADDED;
        }, Progress.NONE);
        return new Taken(reading, transcripts);
    }

    static Taken from(Path file) {
        return from(file, null);
    }

    static Refusal refused(Path file, @Nullable Mapping mapping) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> from(file, mapping));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    static Refusal refused(Path file) {
        return refused(file, null);
    }

    List<String> ids() {
        return transcripts.stream().map(Transcript::id).toList();
    }

    List<String> texts() {
        return transcripts.stream().flatMap(it -> it.messages().stream()).map(Message::text).toList();
    }

    Problem problem() {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().getFirst();
    }
}
