package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.desktop.reader.Mark;
import nl.tweespraak.desktop.reader.Passage;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.desktop.reader.Tag;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;

/// What was said in the case of a difference, and what was decided about it before.
///
/// @param about whose it is
/// @param transcripts of the case, in its order
/// @param earlier decisions that the one that stands took the place of, newest first
record CaseText(Difference.Key about, List<Transcript> transcripts, List<Decision> earlier) {

    CaseText {
        transcripts = List.copyOf(transcripts);
        earlier = List.copyOf(earlier);
    }

    /// The messages in which a side has evidence. A single one comes with the message before it: there is room to show
    /// what it answers.
    List<Row.Line> passages(Side side) {
        List<Row.Line> lines = lines();
        List<Row.Line> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Place place = lines.get(at).place();
            if (side.evidence().stream().anyMatch(evidence -> place(evidence).equals(place))) {
                found.add(lines.get(at));
            }
        }
        if (found.size() == 1) {
            int before = lines.indexOf(found.getFirst()) - 1;
            if (before >= 0 && lines.get(before).place().transcript().equals(found.getFirst().place().transcript())) {
                found.addFirst(lines.get(before));
            }
        }
        return found;
    }

    private List<Row.Line> lines() {
        return Row.of(transcripts, _ -> List.of()).stream().filter(Row.Line.class::isInstance)
                .map(Row.Line.class::cast).toList();
    }

    /// @param caption what the chip under a message says of the side
    static List<Mark> marks(Side side, Text caption) {
        Tag tag = Tag.coder(side.place(), side.letter());
        return side.evidence().stream().map(evidence -> new Mark(evidence.key().id().toString(), side.coder(),
                new Passage(place(evidence), evidence.range()), tag, caption)).toList();
    }

    private static Place place(Evidence evidence) {
        return new Place(evidence.transcript(), evidence.position());
    }
}
