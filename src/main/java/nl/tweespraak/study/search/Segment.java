package nl.tweespraak.study.search;

import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;

/// An index over some transcripts, which never changes.
///
/// Words are counted through all its messages, with one place left empty between two messages; each word of the
/// dictionary has the list of its places. So a phrase is a place followed by the next, and a place lies in one message.
final class Segment {

    /// A transcript as it was when it was read: its place may later be another's.
    record Source(String transcript, int place, UUID imported, String digest) {
    }

    /// By the number that stands for each.
    static final List<Speaker> SPEAKERS = List.of(Speaker.values());

    private final List<Source> sources;
    private final int[] firstMessages;
    private final int[] firstWords;
    private final byte[] speakers;
    private final Dictionary dictionary;
    private final byte[] places;
    private final int[] placesAt;

    Segment(List<Source> sources, int[] firstMessages, int[] firstWords, byte[] speakers, Dictionary dictionary,
            byte[] places, int[] placesAt) {
        this.sources = sources;
        this.firstMessages = firstMessages;
        this.firstWords = firstWords;
        this.speakers = speakers;
        this.dictionary = dictionary;
        this.places = places;
        this.placesAt = placesAt;
    }

    List<Source> sources() {
        return sources;
    }

    int messages() {
        return speakers.length;
    }

    /// The first message of a transcript, counted through the segment from 0; of the number behind the last the end.
    int firstMessage(int source) {
        return firstMessages[source];
    }

    Speaker speaker(int message) {
        return SPEAKERS.get(speakers[message]);
    }

    /// The messages in which every phrase stands, counted through the segment from 0.
    ///
    /// @param phrases at least one
    BitSet messages(List<Phrase> phrases) {
        BitSet found = messages(phrases.getFirst());
        for (Phrase phrase : phrases.subList(1, phrases.size())) {
            if (found.isEmpty()) {
                return found;
            }
            found.and(messages(phrase));
        }
        return found;
    }

    private BitSet messages(Phrase phrase) {
        BitSet at = null;
        for (int i = 0; i < phrase.words().size(); i++) {
            at = follow(at, dictionary.find(phrase.words().get(i), phrase.open() && i == phrase.words().size() - 1));
        }
        return inMessages(at);
    }

    /// Where one of some words stands; behind the places before it, unless there are none.
    private BitSet follow(@Nullable BitSet before, int[] words) {
        BitSet at = new BitSet();
        for (int word = words[0]; word < words[1]; word++) {
            int place = 0;
            for (int i = placesAt[word]; i < placesAt[word + 1]; i++) {
                int step = places[i] & 0x7F;
                for (int shift = 7; places[i] < 0; shift += 7) {
                    i++;
                    step |= (places[i] & 0x7F) << shift;
                }
                place += step;
                if (before == null || (place > 0 && before.get(place - 1))) {
                    at.set(place);
                }
            }
        }
        return at;
    }

    private BitSet inMessages(@Nullable BitSet at) {
        BitSet found = new BitSet(speakers.length);
        if (at != null) {
            int message = 0;
            for (int place = at.nextSetBit(0); place >= 0; place = at.nextSetBit(firstWords[message + 1])) {
                while (firstWords[message + 1] <= place) {
                    message++;
                }
                found.set(message);
            }
        }
        return found;
    }
}
