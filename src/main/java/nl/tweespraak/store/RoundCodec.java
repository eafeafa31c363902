package nl.tweespraak.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Round;

/// A round as JSON.
final class RoundCodec {

    private RoundCodec() {
    }

    static void write(Round round, Map<String, @Nullable Object> members) {
        members.put("name", round.name());
        members.put("training", round.training());
        members.put("coders", round.coders());
        members.put("percent", round.percent());
        members.put("seed", Long.toString(round.seed()));
        Round.Closed closed = round.closed();
        if (closed != null) {
            members.put("closedAt", closed.at().toString());
            members.put("closedBy", closed.by());
            members.put("edition", closed.edition());
            members.put("rule", closed.rule());
            members.put("figures", closed.figures().stream().map(FiguresCodec::plain).toList());
        }
    }

    /// @throws ClassCastException where a member is not of its kind
    static Round read(Map<?, ?> members, Entry.Stamp stamp) {
        Round.Closed closed = members.get("closedAt") instanceof String at
                ? new Round.Closed(Instant.parse(at), text(members, "closedBy"), text(members, "edition"),
                        text(members, "rule"), FiguresCodec.read(members.get("figures")))
                : null;
        return new Round(new Entry.RoundKey(text(members, "name")), Boolean.TRUE.equals(members.get("training")),
                EntryCodec.texts(members.get("coders")),
                members.get("percent") instanceof Number percent ? percent.intValue() : 0,
                Long.parseLong(text(members, "seed")), closed, stamp);
    }

    static String text(Map<?, ?> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no " + name);
    }
}
