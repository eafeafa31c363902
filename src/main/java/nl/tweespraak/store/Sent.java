package nl.tweespraak.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.tweespraak.json.Json;

/// Which transcripts ever left in a task, by the name on it: what is masked in them later is to reach whoever has them.
///
/// @param to their identifiers, by coder
record Sent(SortedMap<String, SortedSet<String>> to) {

    /// @param written empty where nothing was sent yet
    static Sent parse(String written) {
        SortedMap<String, SortedSet<String>> to = new TreeMap<>();
        if (!written.isEmpty() && Json.read(inflated(written), Journal.LIMITS).plain() instanceof Map<?, ?> coders) {
            coders.forEach((coder, ids) -> {
                SortedSet<String> its = to.computeIfAbsent(String.valueOf(coder), _ -> new TreeSet<>());
                if (ids instanceof List<?> list) {
                    list.forEach(it -> its.add(String.valueOf(it)));
                }
            });
        }
        return new Sent(to);
    }

    void add(String coder, Collection<String> transcripts) {
        to.computeIfAbsent(coder, _ -> new TreeSet<>()).addAll(transcripts);
    }

    /// Made small: the identifiers of a large study are longer than a property.
    String written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(Json.write(to).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String inflated(String written) {
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(written)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
