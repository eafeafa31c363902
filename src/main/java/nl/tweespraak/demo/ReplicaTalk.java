package nl.tweespraak.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;

/// Composes conversations of the replica from the sample phrases; what would be hard to read is the fixed line.
final class ReplicaTalk {

    private static final List<String> COLOURS = List.of("blauw", "bruin", "geel", "grijs", "groen", "oranje", "paars",
            "rood", "roze", "wit", "zilver", "zwart");
    private static final Map<String, String> DURATIONS = Map.of("1", "Het heeft een paar maanden geduurd.", "2",
            "Het heeft een paar maanden geduurd.", "3", "Het heeft ongeveer een jaar geduurd.", "4",
            "Het heeft een paar jaar geduurd.", "5", "Het heeft een paar jaar geduurd.", "6",
            "Het heeft een paar jaar geduurd.");
    private static final Map<String, String> TIMES = Map.of("1", "Het speelt nu nog.", "2", "Het was vorig jaar.", "3",
            "Het is al een tijd voorbij.", "4", "Het is al een tijd voorbij.");
    private static final Map<String, String> WAYS = Map.of("1", "Mijn huisarts noemde deze chat.", "4",
            "Ik vond deze chat met een zoekmachine.", "5", "Ik las het op example.org.", "6",
            "Een vriendin noemde deze chat.");
    private static final Map<String, String> GENDERS = Map.of("1", "vrouw", "2", "man", "3", "neutraal");
    private static final String NOT_KNOWN = "Dat weet ik niet precies meer.";

    private final Random random;
    private final List<Message> messages = new ArrayList<>();
    private LocalTime time = LocalTime.MIDNIGHT;
    private LocalDate day = LocalDate.EPOCH;

    ReplicaTalk(Random random) {
        this.random = random;
    }

    /// @param again whether the visitor was here before
    Transcript of(String id, LocalDate startedOn, String channel, Visitor visitor, boolean again) {
        messages.clear();
        day = startedOn;
        time = LocalTime.of(9 + random.nextInt(12), random.nextInt(60));
        say(Speaker.SYSTEM, "Dit gesprek is verzonnen.");
        say(Speaker.CHATTER, again ? "Hallo." : "Hallo, ik weet niet of ik hier goed zit.");
        say(Speaker.COUNSELLOR, again ? "Welkom terug." : "Welkom, fijn dat je contact zoekt.", "Neem rustig de tijd.");
        if (visitor.is("scope", "1")) {
            about(visitor);
        } else {
            say(Speaker.CHATTER, "Het gaat over geld dat ik heb uitgeleend.", fixed("scope"));
            say(Speaker.COUNSELLOR, "Dank je, dat is goed om te weten.", "We kijken samen wat kan helpen.");
        }
        say(Speaker.CHATTER, "Dank je.");
        say(Speaker.COUNSELLOR, "Je bent altijd welkom.");
        say(Speaker.SYSTEM, "Het gesprek is afgesloten.");
        return new Transcript(id, startedOn, attributes(channel, visitor), messages);
    }

    private void about(Visitor visitor) {
        ask("Mag ik vragen voor wie je schrijft?",
                visitor.is("chatter_role", "1") ? "Ik schrijf voor mezelf." : "Ik schrijf over een vriendin.");
        say(Speaker.CHATTER, fixed("exploitation"));
        say(Speaker.COUNSELLOR, "Dank je dat je dit vertelt.", "Je bepaalt zelf wat je vertelt.");
        ask("Mag ik vragen over wie het gaat?", switch (visitor.get("perpetrator_relation")) {
            case "1" -> "Het gaat over mijn ex.";
            case "3" -> "Het gaat over een kennis.";
            case "-99" -> "Dat vind ik moeilijk om te zeggen.";
            default -> fixed("perpetrator_relation");
        });
        ask("Mag ik vragen hoe lang het duurde?", DURATIONS.getOrDefault(visitor.get("duration"), NOT_KNOWN));
        ask("Mag ik vragen wanneer het was?", TIMES.getOrDefault(visitor.get("time_since"), NOT_KNOWN));
        if (!visitor.is("coercion", "-99")) {
            say(Speaker.CHATTER, fixed("coercion"));
            say(Speaker.COUNSELLOR, "Dank je dat je dit vertelt.");
        }
        ask("Mag ik vragen of iemand ervan weet?", switch (visitor.get("first_disclosure")) {
            case "1" -> "Ik vertel dit voor het eerst.";
            case "2" -> "Een vriendin weet ervan.";
            default -> "Ik weet het niet.";
        });
        if (WAYS.containsKey(visitor.get("referral"))) {
            ask("Mag ik vragen hoe je bij deze chat kwam?", WAYS.getOrDefault(visitor.get("referral"), NOT_KNOWN));
        }
        ask("Mag ik vragen of je je nu veilig voelt?", switch (visitor.get("acute_unsafety")) {
            case "1" -> fixed("acute_unsafety");
            case "2" -> "Ik voel me nu veilig.";
            default -> "Dat vind ik moeilijk om te zeggen.";
        });
        say(Speaker.COUNSELLOR, "We kijken samen wat kan helpen.");
    }

    private void ask(String question, String answer) {
        say(Speaker.COUNSELLOR, question);
        say(Speaker.CHATTER, answer);
    }

    private static String fixed(String name) {
        return "[verzonnen passage bij: " + name + "]";
    }

    private void say(Speaker speaker, String... sentences) {
        messages.add(new Message(messages.size() + 1, speaker, new SentAt(day, time), String.join(" ", sentences)));
        time = time.plusMinutes(1 + random.nextInt(3));
    }

    private SortedMap<String, String> attributes(String channel, Visitor visitor) {
        SortedMap<String, String> attributes = new TreeMap<>();
        attributes.put("channel", channel);
        attributes.put("pseudonym",
                COLOURS.get(random.nextInt(COLOURS.size())) + "-" + (10 + random.nextInt(90)));
        if (visitor.is("chatter_role", "1") && visitor.has("age")) {
            attributes.put("age", visitor.get("age"));
        }
        String gender = GENDERS.get(visitor.get("gender"));
        if (visitor.is("chatter_role", "1") && gender != null) {
            attributes.put("gender", gender);
        }
        return attributes;
    }
}
