package nl.tweespraak.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// What a package says in the clear: for whom it is and from whom. Proven with its first chunk.
///
/// @param study the lead's
/// @param edition the codebook's id
/// @param fromOpen the open half of the sender's key pair, in Base64
/// @param toOpen the open half of the receiver's key pair, in Base64
/// @param keys of a task: the receiver's key pair under their passphrase, as `keys.json` has it; else empty
/// @param enclosed what the receiver makes the key from, in Base64
public record PackageHeader(Kind kind, UUID study, String edition, String from, String fromOpen, String to,
        String toOpen, String keys, String enclosed, Instant created) {

    private static final int FORMAT = 1;

    /// Which way it goes.
    public enum Kind {
        /// From the lead to a coder: what to code.
        TASK,
        /// From a coder to the lead: what was coded.
        WORK
    }

    String toJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("package", kind.name().toLowerCase(Locale.ROOT));
        members.put("format", FORMAT);
        members.put("study", study.toString());
        members.put("edition", edition);
        members.put("from", from);
        members.put("fromOpen", fromOpen);
        members.put("to", to);
        members.put("toOpen", toOpen);
        members.put("keys", keys);
        members.put("enclosed", enclosed);
        members.put("created", created.toString());
        return Json.write(members);
    }

    /// @throws CannotOpen where it is no package, or a later version's
    static PackageHeader parse(String json) {
        try {
            if (Json.read(json, JsonLimits.USUAL).plain() instanceof Map<?, ?> it
                    && it.get("package") instanceof String) {
                return parse(it);
            }
        } catch (CannotOpen e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException | Refusal _) {
            throw damaged();
        }
        throw new CannotOpen(CannotOpen.Cause.DAMAGED, new Text("Dit is geen pakket. Kies een ander bestand.",
                "This is no package. Choose another file."));
    }

    private static PackageHeader parse(Map<?, ?> it) {
        if (it.get("format") instanceof Number format && format.intValue() > FORMAT) {
            throw new CannotOpen(CannotOpen.Cause.NEWER_VERSION,
                    new Text("Dit pakket is van een latere versie van Tweespraak. Neem die versie om het te lezen.",
                            "This package is of a later version of Tweespraak. Take that version to read it."));
        }
        PackageHeader header = new PackageHeader(Kind.valueOf(text(it, "package").toUpperCase(Locale.ROOT)),
                UUID.fromString(text(it, "study")), text(it, "edition"), text(it, "from"), text(it, "fromOpen"),
                text(it, "to"), text(it, "toOpen"), text(it, "keys"), text(it, "enclosed"),
                Instant.parse(text(it, "created")));
        for (String key : new String[]{header.fromOpen, header.toOpen, header.enclosed}) {
            if (Base64.getDecoder().decode(key).length != PersonPair.LENGTH) {
                throw damaged();
            }
        }
        return header;
    }

    private static String text(Map<?, ?> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw damaged();
    }

    static CannotOpen damaged() {
        return new CannotOpen(CannotOpen.Cause.DAMAGED, new Text(
                "Dit pakket is beschadigd of niet volledig. Er is niets uit overgenomen. Vraag het opnieuw.",
                "This package is damaged or incomplete. Nothing was taken from it. Ask for it again."));
    }

    byte[] fromKey() {
        return Base64.getDecoder().decode(fromOpen);
    }

    byte[] enclosedKey() {
        return Base64.getDecoder().decode(enclosed);
    }

    /// By which people can tell each other whose key pair sealed it.
    public String senderMark() {
        return KeyRing.mark(fromKey());
    }
}
