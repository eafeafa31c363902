package nl.tweespraak.study.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.StudyFile;

/// One search through the segments: counts all, and keeps the first to be read from the study.
final class InTranscripts {

    private record At(Segment.Source source, int position) {
    }

    private final SearchQuery query;
    private final List<Phrase> phrases;
    private final UnaryOperator<String> caseOf;
    private final OwnWork own;
    private final List<At> first = new ArrayList<>();
    private int count;

    /// @param caseOf the case to which a transcript belongs
    InTranscripts(SearchQuery query, List<Phrase> phrases, UnaryOperator<String> caseOf, OwnWork own) {
        this.query = query;
        this.phrases = phrases;
        this.caseOf = caseOf;
        this.own = own;
    }

    int count() {
        return count;
    }

    /// @param most how many to keep at most, of all segments together
    void look(Segment segment, int most) {
        BitSet found = segment.messages(phrases);
        int source = -1;
        boolean fits = false;
        for (int message = found.nextSetBit(0); message >= 0; message = found.nextSetBit(message + 1)) {
            while (source < 0 || segment.firstMessage(source + 1) <= message) {
                source++;
                fits = segment.firstMessage(source + 1) > message && fits(segment.sources().get(source));
            }
            if (fits && said(segment, message)) {
                count++;
                if (first.size() < most) {
                    first.add(new At(segment.sources().get(source), message - segment.firstMessage(source) + 1));
                }
            }
        }
    }

    private boolean fits(Segment.Source source) {
        return query.coded() == null || own.fits(caseOf.apply(source.transcript()), query.coded());
    }

    private boolean said(Segment segment, int message) {
        Speaker speaker = query.speaker();
        return speaker == null || segment.speaker(message) == speaker;
    }

    /// The hits with their text. One whose transcript was removed meanwhile is left out.
    List<SearchHit> read(StudyFile file) {
        List<SearchHit> hits = new ArrayList<>();
        for (int from = 0; from < first.size();) {
            Segment.Source source = first.get(from).source();
            int to = from;
            while (to < first.size() && first.get(to).source().equals(source)) {
                to++;
            }
            for (Transcript transcript : file.transcripts(source.place(), source.place())) {
                if (transcript.id().equals(source.transcript())) {
                    first.subList(from, to).forEach(it -> add(hits, transcript, it.position()));
                }
            }
            from = to;
        }
        return hits;
    }

    private void add(List<SearchHit> hits, Transcript transcript, int position) {
        if (position <= transcript.messages().size()) {
            Message message = transcript.messages().get(position - 1);
            Hits.of(caseOf.apply(transcript.id()),
                    new SearchHit.Place.InMessage(transcript.id(), position, message.speaker()), message.text(),
                    phrases).ifPresent(hits::add);
        }
    }
}
