package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.AnswerWords;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.reader.Mark;
import nl.tweespraak.desktop.reader.Passage;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.desktop.reader.Tag;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.SheetLine;

/// Turns the transcripts of a case and the evidence of its sheet into what the reader shows.
final class Conversation {

    private Conversation() {
    }

    /// @param invented whether every heading says that it is invented
    static List<Row> rows(List<Transcript> transcripts, boolean invented, Words words) {
        return Row.of(transcripts, index -> {
            List<Text> notes = new ArrayList<>();
            if (index > 0) {
                notes.add(words.text("coding.linked"));
            }
            if (invented) {
                notes.add(words.text("coding.invented"));
            }
            return notes;
        });
    }

    /// One mark for each piece of evidence, in the colour of its variable's section.
    static List<Mark> marks(Codebook codebook, CaseFile file, Words words) {
        return file.lines().stream().flatMap(line -> line.evidence().stream()
                .map(evidence -> mark(codebook, line, evidence, words))).toList();
    }

    static Mark mark(Codebook codebook, SheetLine line, Evidence evidence, Words words) {
        Variable variable = line.variable();
        Answer answer = Choices.shown(line);
        Text name = variable.shortLabel();
        Text caption = answer == null
                ? name
                : words.text("coding.caption", name, AnswerWords.text(variable, answer));
        Tag tag = Tag.section(codebook.sectionNumber(variable), codebook.sectionOf(variable).letters());
        return new Mark(evidence.key().id().toString(), variable.name(),
                new Passage(new Place(evidence.transcript(), evidence.position()), evidence.range()), tag, caption);
    }
}
