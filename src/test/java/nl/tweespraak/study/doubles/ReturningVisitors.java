package nl.tweespraak.study.doubles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;

/// Transcripts of visitors of whom some came back, in words of meaningless syllables: a few used by all and often, many
/// seldom, and some of each visitor's own, as the names and places of a life are. Made one at a time, the same for a
/// seed.
final class ReturningVisitors {

    /// How somebody who came back can be known.
    enum Way {
        /// The same pseudonym; other words.
        PSEUDONYM,
        /// Another pseudonym; the same things told again, some days later.
        STORY,
        /// The same conversation exported twice.
        TWICE
    }

    private static final int MESSAGES = 50;
    private static final int WORDS = 9;
    private static final int OWN = 25;
    private static final String[] SYLLABLES = {"ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se",
            "ti", "vo", "wu", "za"};

    private final int transcripts;
    /// Every so many transcripts is a double of an earlier one.
    private final int every;

    ReturningVisitors(int transcripts, int every) {
        this.transcripts = transcripts;
        this.every = every;
    }

    int size() {
        return transcripts;
    }

    static String id(int number) {
        return "%06d".formatted(number);
    }

    boolean isDouble(int number) {
        return number > every && number % every == 0;
    }

    Way way(int number) {
        return Way.values()[number / every % Way.values().length];
    }

    /// Of a double, which earlier transcript is of the same visitor; else itself.
    int first(int number) {
        return isDouble(number) ? number - 1 - new Random(number).nextInt(every - 1) : number;
    }

    /// The pairs of one visitor.
    Set<String> planted(Way way) {
        Set<String> pairs = new TreeSet<>();
        for (int number = 1; number <= transcripts; number++) {
            if (isDouble(number) && way(number) == way) {
                pairs.add(id(number) + " " + id(first(number)));
            }
        }
        return pairs;
    }

    Transcript transcript(int number) {
        int visitor = first(number);
        Way way = way(number);
        boolean again = isDouble(number);
        Random talk = new Random(again && way == Way.TWICE ? visitor : number);
        Random person = new Random(1_000_003L * visitor);
        String[] own = new String[OWN];
        for (int i = 0; i < OWN; i++) {
            own[i] = word(person, 4);
        }
        boolean tells = !again || way != Way.PSEUDONYM;
        List<Message> messages = new ArrayList<>();
        for (int position = 1; position <= MESSAGES; position++) {
            messages.add(new Message(position, position % 2 == 0 ? Speaker.COUNSELLOR : Speaker.CHATTER, null,
                    position % 2 == 0
                            ? "Welkom, fijn dat je contact zoekt."
                            : text(talk, tells ? own : new String[0])));
        }
        TreeMap<String, String> attributes = new TreeMap<>();
        attributes.put("channel", number % 3 == 0 ? "een" : "twee");
        attributes.put("gender", person.nextInt(4) == 0 ? "man" : "vrouw");
        attributes.put("age", Integer.toString(18 + person.nextInt(40)));
        attributes.put("minutes", Integer.toString(10 + talk.nextInt(80)));
        attributes.put("pseudonym", "naam " + (again && way == Way.STORY ? number : visitor));
        return new Transcript(id(number), LocalDate.of(2022, 1, 1).plusDays(number * 365L / transcripts), attributes,
                messages);
    }

    private static String text(Random talk, String[] own) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            if (own.length > 0 && talk.nextInt(6) == 0) {
                text.append(own[talk.nextInt(own.length)]);
            } else {
                double seldom = talk.nextDouble();
                // Few words make most of what is said: cubed, half of it comes from an eighth of the words.
                text.append(word(new Random((long) (60_000 * seldom * seldom * seldom * seldom)), 3));
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
