package nl.tweespraak.study.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Transcript;

/// A segment that is being made.
final class SegmentDraft {

    private static final int NONE = -1;

    private final WordTable words = new WordTable();
    private final List<Segment.Source> sources = new ArrayList<>();
    private int[] firstMessages = new int[64];
    private int[] firstWords = new int[1024];
    private byte[] speakers = new byte[1024];
    /// The number of the word at each place; none at the empty ones.
    private int[] numbers = new int[1 << 14];
    /// For each word its last place, and how many bytes the steps to its places take.
    private int[] last = new int[1 << 10];
    private int[] lengths = new int[1 << 10];
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
            add(words.number(each.characters(), each.length()));
        }
        // One place stays empty, so that no phrase goes on in the next message.
        put(NONE);
    }

    private void add(int number) {
        if (number >= last.length) {
            last = Arrays.copyOf(last, 2 * last.length);
            lengths = Arrays.copyOf(lengths, 2 * lengths.length);
        }
        lengths[number] += length(place - last[number]);
        last[number] = place;
        put(number);
    }

    private void put(int number) {
        if (place == numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length + (numbers.length >> 1));
        }
        numbers[place] = number;
        place++;
    }

    /// Of a step, written seven bits a byte.
    private static int length(int step) {
        return step == 0 ? 1 : (Integer.SIZE - Integer.numberOfLeadingZeros(step) + 6) / 7;
    }

    Segment done() {
        firstMessages[sources.size()] = messages;
        firstWords[messages] = place;
        Integer[] order = new Integer[words.size()];
        byte[][] written = new byte[words.size()][];
        for (int number = 0; number < order.length; number++) {
            order[number] = number;
            written[number] = words.word(number).getBytes(StandardCharsets.UTF_8);
        }
        Arrays.sort(order, (one, other) -> Arrays.compareUnsigned(written[one], written[other]));
        int[] wordAt = new int[order.length + 1];
        int[] placesAt = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            wordAt[i + 1] = wordAt[i] + written[order[i]].length;
            placesAt[i + 1] = placesAt[i] + lengths[order[i]];
        }
        byte[] dictionary = new byte[wordAt[order.length]];
        int[] next = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(written[order[i]], 0, dictionary, wordAt[i], written[order[i]].length);
            next[order[i]] = placesAt[i];
        }
        return new Segment(List.copyOf(sources), Arrays.copyOf(firstMessages, sources.size() + 1),
                Arrays.copyOf(firstWords, messages + 1), Arrays.copyOf(speakers, messages),
                new Dictionary(dictionary, wordAt), places(next, placesAt[order.length]), placesAt);
    }

    /// The places of all words, each as the step from the one before, seven bits a byte, least first.
    ///
    /// @param next where the steps of each word begin
    private byte[] places(int[] next, int length) {
        byte[] all = new byte[length];
        Arrays.fill(last, 0);
        for (int at = 0; at < place; at++) {
            int number = numbers[at];
            if (number == NONE) {
                continue;
            }
            int step = at - last[number];
            last[number] = at;
            int to = next[number];
            while (step > 0x7F) {
                all[to++] = (byte) (step | 0x80);
                step >>>= 7;
            }
            all[to++] = (byte) step;
            next[number] = to;
        }
        return all;
    }
}
