package nl.tweespraak.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// Keyed digests of what a study holds: HMAC-SHA256 over parts that each bear their length, so that no two lists of
/// parts give the same bytes. In hexadecimal.
final class Digests {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac keyed;

    Digests(byte[] key) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /// The digest of some parts; null and the empty text differ.
    String of(@Nullable String... parts) {
        Mac mac = fresh();
        for (String part : parts) {
            add(mac, part);
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    String of(List<String> parts) {
        return of(parts.toArray(String[]::new));
    }

    /// The digest of a transcript's content: its attributes and all its messages in order.
    String of(Transcript transcript) {
        Mac mac = fresh();
        add(mac, "transcript");
        add(mac, transcript.id());
        add(mac, transcript.startedOn() == null ? null : transcript.startedOn().toString());
        add(mac, transcript.attributes().size());
        for (Map.Entry<String, String> attribute : transcript.attributes().entrySet()) {
            add(mac, attribute.getKey());
            add(mac, attribute.getValue());
        }
        for (Message message : transcript.messages()) {
            add(mac, message.position());
            add(mac, message.speaker().word());
            add(mac, message.at() == null ? null : message.at().toString());
            add(mac, message.text());
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private Mac fresh() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the Mac of the JDK can be cloned", e);
        }
    }

    private static void add(Mac mac, @Nullable String part) {
        if (part == null) {
            add(mac, -1);
        } else {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            add(mac, bytes.length);
            mac.update(bytes);
        }
    }

    private static void add(Mac mac, int number) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
