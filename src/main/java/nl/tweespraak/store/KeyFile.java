package nl.tweespraak.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// The form of `keys.json`. The first format had no key pairs.
///
/// Its checksum is no protection: it tells damage from a wrong passphrase, before a second is spent on deriving a key.
final class KeyFile {

    /// Without key pairs; written on as it is until its owner opens the study.
    static final int FIRST_FORMAT = 1;
    static final int SECOND_FORMAT = 2;
    /// With somebody who was renamed: only then is it written.
    static final int FORMAT = 3;
    static final String ARGON2ID = "argon2id";

    private static final int LARGEST = 256 * 1024;
    private static final JsonLimits LIMITS = new JsonLimits(1000, 6, 20_000, LARGEST);

    private KeyFile() {
    }

    static KeyRing read(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw damaged(new Text("het bestand is veel te groot", "the file is far too large"));
            }
            return ring(bytes);
        } catch (NoSuchFileException _) {
            throw new CannotOpen(CannotOpen.Cause.MISSING, new Text(
                    "Hier staat geen onderzoek: %s ontbreekt. Kies een andere map, of herstel een reservekopie.",
                    "There is no study here: %s is missing. Choose another folder, or restore a backup.")
                    .with(KeyRing.FILE_NAME));
        } catch (IOException e) {
            throw StoreFailure.closed(e);
        }
    }

    static KeyRing parse(String json) {
        try {
            return ring(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }

    private static KeyRing ring(byte[] utf8) throws IOException {
        JsonObject json;
        try {
            json = object(Json.read(new ByteArrayInputStream(utf8), "", LIMITS), KeyRing.FILE_NAME);
        } catch (CannotOpen e) {
            throw e;
        } catch (Refusal e) {
            throw damaged(e.reason());
        }
        if (number(json, "format") > FORMAT) {
            throw new CannotOpen(CannotOpen.Cause.NEWER_VERSION,
                    new Text("Dit onderzoek is van een latere versie van Tweespraak. Neem die versie om het te openen.",
                            "This study is of a later version of Tweespraak. Take that version to open it."));
        }
        List<KeyEntry> entries = new ArrayList<>();
        if (json.get("users") instanceof JsonArray users) {
            users.items().forEach(user -> entries.add(entry(object(user, "users"))));
        }
        UUID study = study(text(json, "study"));
        String h2Version = text(json, "h2");
        if (number(json, "format") < FIRST_FORMAT || entries.isEmpty()
                || !text(json, "checksum").equals(checksum(study, h2Version, entries))) {
            throw damaged(new Text("de controlesom klopt niet", "the checksum does not match"));
        }
        return new KeyRing(study, h2Version, entries);
    }

    private static KeyEntry entry(JsonObject json) {
        JsonObject derivation = object(json.get("derivation"), "derivation");
        if (!text(derivation, "name").equals(ARGON2ID)) {
            throw unreadable("derivation");
        }
        return new KeyEntry(text(json, "name"), role(text(json, "role")), strength(derivation),
                base64(json, "salt", Passphrase.SALT_LENGTH), base64(json, "nonce", KeyEntry.NONCE_LENGTH),
                base64(json, "wrapped", KeyEntry.WRAPPED_LENGTH),
                json.get("pair") == null ? null : pair(object(json.get("pair"), "pair")));
    }

    private static KeyStrength strength(JsonObject derivation) {
        return new KeyStrength(number(derivation, "memoryKib"), number(derivation, "iterations"),
                number(derivation, "parallelism"));
    }

    private static PairEntry pair(JsonObject json) {
        return new PairEntry(base64(json, "open", PersonPair.LENGTH), slot(json, PairEntry.SECRET_LENGTH),
                text(json, "seal"), json.get("sealed") == null ? null : base64(json, "sealed", PairEntry.SEALED_LENGTH),
                json.get("recovery") == null ? null : recovery(object(json.get("recovery"), "recovery")),
                json.get("formerly") == null ? null : text(json, "formerly"));
    }

    private static PairEntry.Recovery recovery(JsonObject json) {
        return new PairEntry.Recovery(strength(object(json.get("derivation"), "derivation")),
                base64(json, "salt", Passphrase.SALT_LENGTH), slot(json, PairEntry.Recovery.WRAPPED_LENGTH));
    }

    private static KeySlot slot(JsonObject json, int length) {
        return new KeySlot(base64(json, "nonce", KeySlot.NONCE_LENGTH), base64(json, "wrapped", length));
    }

    static String write(UUID study, String h2Version, List<KeyEntry> entries) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", format(entries));
        json.put("study", study.toString());
        json.put("h2", h2Version);
        json.put("users", entries.stream().map(KeyFile::content).toList());
        json.put("checksum", checksum(study, h2Version, entries));
        return Json.pretty(json);
    }

    /// The first that can say it, so that earlier versions read on what they can.
    private static int format(List<KeyEntry> entries) {
        if (entries.stream().anyMatch(it -> !it.boundTo().equals(it.user()))) {
            return FORMAT;
        }
        return entries.stream().allMatch(it -> it.pair() == null) ? FIRST_FORMAT : SECOND_FORMAT;
    }

    private static Map<String, Object> content(KeyEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", entry.user());
        json.put("role", entry.role().word());
        json.put("derivation", content(entry.strength()));
        json.put("salt", entry.salt());
        json.put("nonce", entry.nonce());
        json.put("wrapped", entry.wrapped());
        PairEntry pair = entry.pair();
        if (pair != null) {
            json.put("pair", content(pair));
        }
        return json;
    }

    private static Map<String, Object> content(KeyStrength strength) {
        Map<String, Object> derivation = new LinkedHashMap<>();
        derivation.put("name", ARGON2ID);
        derivation.put("memoryKib", strength.memoryKib());
        derivation.put("iterations", strength.iterations());
        derivation.put("parallelism", strength.parallelism());
        return derivation;
    }

    private static Map<String, Object> content(PairEntry pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("open", pair.open());
        json.put("nonce", pair.secret().nonce());
        json.put("wrapped", pair.secret().wrapped());
        json.put("seal", pair.seal());
        if (pair.sealed() != null) {
            json.put("sealed", pair.sealed());
        }
        if (pair.formerly() != null) {
            json.put("formerly", pair.formerly());
        }
        PairEntry.Recovery recovery = pair.recovery();
        if (recovery != null) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("derivation", content(recovery.strength()));
            part.put("salt", recovery.salt());
            part.put("nonce", recovery.slot().nonce());
            part.put("wrapped", recovery.slot().wrapped());
            json.put("recovery", part);
        }
        return json;
    }

    /// Over the values of all else in the file.
    private static String checksum(UUID study, String h2Version, List<KeyEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(h2Version);
            for (KeyEntry entry : entries) {
                out.write(entry.bound(study));
                out.writeUTF(entry.nonce());
                out.writeUTF(entry.wrapped());
                PairEntry pair = entry.pair();
                if (pair != null) {
                    out.writeUTF(Json.write(content(pair)));
                    if (pair.formerly() != null) {
                        out.writeUTF(entry.user());
                    }
                }
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("memory takes it, and every JDK has SHA-256", e);
        }
    }

    private static JsonObject object(@Nullable JsonValue json, String name) {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw unreadable(name);
    }

    private static String text(JsonObject json, String name) {
        if (json.get(name) instanceof JsonString text) {
            return text.value();
        }
        throw unreadable(name);
    }

    private static int number(JsonObject json, String name) {
        try {
            if (json.get(name) instanceof JsonNumber number) {
                return number.value().intValueExact();
            }
        } catch (ArithmeticException _) {
            // No whole number, or far too large.
        }
        throw unreadable(name);
    }

    /// Decoded and encoded again, so that bits that Base64 does not use are not kept.
    private static String base64(JsonObject json, String name, int length) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text(json, name));
        } catch (IllegalArgumentException _) {
            throw unreadable(name);
        }
        if (bytes.length != length) {
            throw unreadable(name);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static UUID study(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw unreadable("study");
        }
    }

    private static KeyRing.Role role(String word) {
        for (KeyRing.Role role : KeyRing.Role.values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw unreadable("role");
    }

    /// @param name whose keys are not what was written
    static CannotOpen damaged(String name) {
        return damaged(new Text("de sleutel van %s klopt niet", "the key of %s is not right").with(name));
    }

    private static CannotOpen unreadable(String name) {
        return damaged(new Text("'%s' ontbreekt of is niet te lezen", "'%s' is missing or cannot be read").with(name));
    }

    private static CannotOpen damaged(Text what) {
        return new CannotOpen(CannotOpen.Cause.DAMAGED,
                new Text("De sleutels van dit onderzoek zijn beschadigd (keys.json: " + what.nl()
                        + "). Herstel een reservekopie.",
                        "The keys of this study are damaged (keys.json: " + what.en() + "). Restore a backup."));
    }
}
