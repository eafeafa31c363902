package nl.tweespraak.study.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Transcript;

/// A segment that is being made.
final class SegmentDraft {

    /// The places of one word, each as the step from the one before, seven bits a byte, least first.
    private static final class Places {

        private byte[] bytes = new byte[4];
        private int length;
        private int last;

        void add(int place) {
            int step = place - last;
            last = place;
            if (length + Segment.LONGEST_STEP > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1) + Segment.LONGEST_STEP);
            }
            while (step > 0x7F) {
                bytes[length++] = (byte) (step | 0x80);
                step >>>= 7;
            }
            bytes[length++] = (byte) step;
        }
    }

    private static final class Listed {

        private final byte[] word;
        private final Places places;

        Listed(String word, Places places) {
            this.word = word.getBytes(StandardCharsets.UTF_8);
            this.places = places;
        }
    }

    private final WordTable words = new WordTable();
    private final List<Places> places = new ArrayList<>();
    private final List<Segment.Source> sources = new ArrayList<>();
    private int[] firstMessages = new int[64];
    private int[] firstWords = new int[1024];
    private byte[] speakers = new byte[1024];
    private int messages;
    private int place;

    int messages() {
        return messages;
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    void add(Segment.Source source, Transcript transcript) {
        if (sources.size() + 1 >= firstMessages.length) {
            firstMessages = Arrays.copyOf(firstMessages, firstMessages.length * 2);
        }
        firstMessages[sources.size()] = messages;
        sources.add(source);
        for (Message message : transcript.messages()) {
            add(message);
        }
    }

    private void add(Message message) {
        if (messages + 1 >= firstWords.length) {
            firstWords = Arrays.copyOf(firstWords, firstWords.length * 2);
            speakers = Arrays.copyOf(speakers, speakers.length * 2);
        }
        firstWords[messages] = place;
        speakers[messages] = (byte) Segment.SPEAKERS.indexOf(message.speaker());
        messages++;
        for (Words each = new Words(message.text()); each.next();) {
            int number = words.number(each.characters(), each.length());
            if (number == places.size()) {
                places.add(new Places());
            }
            places.get(number).add(place);
            place++;
        }
        // One place stays empty, so that no phrase goes on in the next message.
        place++;
    }

    Segment done() {
        firstMessages[sources.size()] = messages;
        firstWords[messages] = place;
        List<Listed> sorted = new ArrayList<>(words.size());
        for (int number = 0; number < words.size(); number++) {
            sorted.add(new Listed(words.word(number), places.get(number)));
        }
        sorted.sort((one, other) -> Arrays.compareUnsigned(one.word, other.word));
        int[] wordAt = new int[sorted.size() + 1];
        int[] placesAt = new int[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            wordAt[i + 1] = wordAt[i] + sorted.get(i).word.length;
            placesAt[i + 1] = placesAt[i] + sorted.get(i).places.length;
        }
        byte[] dictionary = new byte[wordAt[sorted.size()]];
        byte[] all = new byte[placesAt[sorted.size()]];
        for (int i = 0; i < sorted.size(); i++) {
            Listed each = sorted.get(i);
            System.arraycopy(each.word, 0, dictionary, wordAt[i], each.word.length);
            System.arraycopy(each.places.bytes, 0, all, placesAt[i], each.places.length);
        }
        return new Segment(List.copyOf(sources), Arrays.copyOf(firstMessages, sources.size() + 1),
                Arrays.copyOf(firstWords, messages + 1), Arrays.copyOf(speakers, messages),
                new Dictionary(dictionary, wordAt), all, placesAt);
    }
}
