package nl.tweespraak.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Apart;
import nl.tweespraak.model.Assignment;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.model.Kept;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Threshold;
import org.jspecify.annotations.Nullable;

/// Entries as JSON: the one form that rows, the journal and backups have. The same entry always gives the same text,
/// since its digest is over it.
final class EntryCodec {

    /// Between the parts of an identifier; no name can hold it.
    private static final String UNIT = "\u001f";

    private EntryCodec() {
    }

    static String kind(Entry entry) {
        return switch (entry) {
            case Coder _ -> "coder";
            case Coding _ -> "coding";
            case Evidence _ -> "evidence";
            case HandIn _ -> "hand_in";
            case Decision _ -> "decision";
            case Link _ -> "link";
            case Proposal _ -> "proposal";
            case Apart _ -> "apart";
            case Round _ -> "round";
            case Assignment _ -> "assignment";
            case Threshold _ -> "threshold";
            case Retention _ -> "retention";
            case Kept _ -> "kept";
        };
    }

    static String id(Entry.Key key) {
        return switch (key) {
            case Entry.CoderKey it -> it.name();
            case Entry.CodingKey it -> String.join(UNIT, it.caseId(), it.coder(), it.variable());
            case Entry.EvidenceKey it -> it.id().toString();
            case Entry.HandInKey it -> String.join(UNIT, it.caseId(), it.coder());
            case Entry.DecisionKey it -> String.join(UNIT, it.caseId(), it.variable());
            case Entry.LinkKey it -> it.duplicate();
            case Entry.ProposalKey it -> String.join(UNIT, it.caseId(), it.coder());
            case Entry.ApartKey it -> String.join(UNIT, it.caseId(), it.other());
            case Entry.RoundKey it -> it.name();
            case Entry.AssignmentKey it -> it.caseId();
            case Entry.ThresholdKey _ -> "threshold";
            case Entry.RetentionKey _ -> "retention";
            case Entry.KeptKey it -> it.mark();
        };
    }

    static String write(Entry entry) {
        return Json.write(plain(entry));
    }

    /// @throws Damage where it is no entry of that kind
    static Entry read(String kind, String body) {
        try {
            if (Json.read(body, JsonLimits.USUAL).plain() instanceof Map<?, ?> members) {
                return read(kind, new Members(members));
            }
        } catch (IllegalArgumentException | java.time.DateTimeException | ClassCastException e) {
            throw damage(kind);
        }
        throw damage(kind);
    }

    private static Map<String, @Nullable Object> plain(Entry entry) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        switch (entry) {
            case Coder it -> {
                members.put("name", it.name());
                if (!it.formerly().isEmpty()) {
                    members.put("formerly", it.formerly());
                }
            }
            case Coding it -> {
                putKey(members, it.key());
                members.put("answer", it.answer() == null ? null : AnswerCodec.write(it.answer()));
                members.put("prefilled", it.prefilled());
                members.put("doubt", it.doubt() == null ? null : it.doubt().question());
                members.put("memo", it.memo());
                members.put("edition", it.edition());
            }
            case Evidence it -> {
                members.put("id", it.key().id().toString());
                putKey(members, it.coding());
                members.put("transcript", it.transcript());
                members.put("position", it.position());
                members.put("start", it.range().start());
                members.put("end", it.range().end());
                members.put("quote", it.quote());
            }
            case HandIn it -> {
                members.put("case", it.caseId());
                members.put("coder", it.key().coder());
            }
            case Decision it -> put(members, "case", it.caseId(), "variable", it.variable(), "answer",
                    it.answer() == null ? null : AnswerCodec.write(it.answer()), "by", it.by(), "reason",
                    it.reason());
            case Link it -> put(members, "case", it.duplicate(), "into", it.into(), "by", it.by(), "reason",
                    it.reason());
            case Proposal it -> put(members, "case", it.caseId(), "coder", it.coder(), "of", it.of(), "reason",
                    it.reason());
            case Apart it -> put(members, "case", it.caseId(), "other", it.other(), "by", it.by(), "reason",
                    it.reason());
            case Round it -> RoundCodec.write(it, members);
            case Assignment it -> {
                members.put("case", it.caseId());
                members.put("round", it.round());
                members.put("coders", it.coders());
            }
            case Threshold it -> members.put("cases", it.cases());
            case Retention it -> put(members, "until", Objects.toString(it.until(), null), "purged",
                    Objects.toString(it.purged(), null));
            case Kept it -> put(members, "mark", it.key().mark(), "by", it.by());
        }
        Entry.Stamp stamp = entry.stamp();
        members.put("edit", stamp.edit().toString());
        members.put("at", stamp.at().toString());
        return members;
    }

    /// @param namesAndValues a name, its value, a name, its value, ...
    private static void put(Map<String, @Nullable Object> members, @Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
    }

    private static void putKey(Map<String, @Nullable Object> members, Entry.CodingKey key) {
        members.put("case", key.caseId());
        members.put("coder", key.coder());
        members.put("variable", key.variable());
    }

    private static Entry read(String kind, Members it) {
        Entry.Stamp stamp = new Entry.Stamp(UUID.fromString(it.text("edit")), Instant.parse(it.text("at")));
        return switch (kind) {
            case "coder" -> new Coder(it.text("name"), texts(it.values().get("formerly")), stamp);
            case "coding" -> new Coding(it.codingKey(), it.answer(), it.flag("prefilled"), it.doubt(), it.text("memo"),
                    it.text("edition"), stamp);
            case "evidence" -> new Evidence(new Entry.EvidenceKey(UUID.fromString(it.text("id"))), it.codingKey(),
                    it.text("transcript"), it.number("position"), new TextRange(it.number("start"), it.number("end")),
                    it.text("quote"), stamp);
            case "hand_in" -> new HandIn(new Entry.HandInKey(it.text("case"), it.text("coder")), stamp);
            case "decision" -> new Decision(new Entry.DecisionKey(it.text("case"), it.text("variable")), it.answer(),
                    it.text("by"), it.text("reason"), stamp);
            case "link" -> new Link(new Entry.LinkKey(it.text("case")), it.text("into"), it.text("by"),
                    it.text("reason"), stamp);
            case "proposal" -> new Proposal(new Entry.ProposalKey(it.text("case"), it.text("coder")), it.text("of"),
                    it.text("reason"), stamp);
            case "apart" -> new Apart(new Entry.ApartKey(it.text("case"), it.text("other")), it.text("by"),
                    it.text("reason"), stamp);
            case "round" -> RoundCodec.read(it.values(), stamp);
            case "assignment" -> new Assignment(new Entry.AssignmentKey(it.text("case")), it.text("round"),
                    texts(it.values().get("coders")), stamp);
            case "threshold" -> new Threshold(it.number("cases"), stamp);
            case "retention" -> new Retention(it.find("until", LocalDate::parse), it.find("purged", Instant::parse),
                    stamp);
            case "kept" -> new Kept(new Entry.KeptKey(it.text("mark")), it.text("by"), stamp);
            default -> throw damage(kind);
        };
    }

    /// What an edit changed, as the journal has it.
    static Map<String, @Nullable Object> plain(Change change) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("kind", kind(change.entry()));
        members.put("before", change.before() == null ? null : plain(change.before()));
        members.put("after", change.after() == null ? null : plain(change.after()));
        return members;
    }

    /// Reads what the journal has of an edit; an import has no changes.
    static List<Change> changes(String payload) {
        return Json.read(payload, Journal.LIMITS).plain() instanceof Map<?, ?> members ? changes(members) : List.of();
    }

    /// @param members with the changes among them
    static List<Change> changes(Map<?, ?> members) {
        List<Change> changes = new ArrayList<>();
        if (members.get("changes") instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> change && change.get("kind") instanceof String kind) {
                    changes.add(new Change(side(kind, change.get("before")), side(kind, change.get("after"))));
                }
            }
        }
        return changes;
    }

    private static @Nullable Entry side(String kind, @Nullable Object members) {
        return members instanceof Map<?, ?> map ? read(kind, new Members(map)) : null;
    }

    static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> items ? items.stream().map(String.class::cast).toList() : List.of();
    }

    private static Damage damage(String kind) {
        return Damage.of("een regel van de soort " + kind, "a row of the kind " + kind);
    }

    /// The members of an entry, each of its expected kind.
    private record Members(Map<?, ?> values) {

        String text(String name) {
            return values.get(name) instanceof String text ? text : fault(name);
        }

        <T> @Nullable T find(String name, Function<String, T> read) {
            return values.get(name) instanceof String text ? read.apply(text) : null;
        }

        int number(String name) {
            return values.get(name) instanceof Number number ? number.intValue() : fault(name).length();
        }

        boolean flag(String name) {
            return Boolean.TRUE.equals(values.get(name));
        }

        @Nullable
        Answer answer() {
            return values.get("answer") instanceof String text ? AnswerCodec.read(text) : null;
        }

        @Nullable
        Doubt doubt() {
            return values.get("doubt") instanceof String question ? new Doubt(question) : null;
        }

        Entry.CodingKey codingKey() {
            return new Entry.CodingKey(text("case"), text("coder"), text("variable"));
        }

        private static String fault(String name) {
            throw new IllegalArgumentException("no " + name);
        }
    }
}
