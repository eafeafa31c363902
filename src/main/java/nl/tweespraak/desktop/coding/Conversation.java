package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.reader.Mark;
import nl.tweespraak.desktop.reader.Passage;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.desktop.reader.Tag;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.SheetLine;

/// Turns the transcripts of a case and the evidence of its sheet into what the reader shows.
final class Conversation {

    private Conversation() {
    }

    /// @param invented whether every heading says that it is invented
    static List<Row> rows(List<Transcript> transcripts, boolean invented, Words words) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (int index = 0; index < transcripts.size(); index++) {
            Transcript transcript = transcripts.get(index);
            List<String> notes = new ArrayList<>();
            if (index > 0) {
                notes.add(words.get("coding.linked"));
            }
            if (invented) {
                notes.add(words.get("coding.invented"));
            }
            rows.add(new Row.Heading(transcript.id(), index + 1, transcript.startedOn(), notes));
            for (Message message : transcript.messages()) {
                number++;
                rows.add(new Row.Line(new Place(transcript.id(), message.position()), number, message));
            }
        }
        return rows;
    }

    /// One mark for each piece of evidence, in the colour of its variable's section.
    static List<Mark> marks(Codebook codebook, CaseFile file, Words words) {
        return file.lines().stream().flatMap(line -> line.evidence().stream()
                .map(evidence -> mark(codebook, line, evidence, words))).toList();
    }

    static Mark mark(Codebook codebook, SheetLine line, Evidence evidence, Words words) {
        Variable variable = line.variable();
        Answer answer = Choices.shown(line);
        String name = words.get(variable.shortLabel());
        String caption = answer == null
                ? name
                : words.get("coding.caption", name, AnswerWords.text(variable, answer));
        Tag tag = Tag.section(codebook.sectionNumber(variable), words.get(codebook.sectionOf(variable).letters()));
        return new Mark(evidence.key().id().toString(), variable.name(),
                new Passage(new Place(evidence.transcript(), evidence.position()), evidence.range()), tag, caption);
    }

    /// What the platform knows of the visitor: `channel fier · gender vrouw`, named as the codebook names it.
    static Text attributes(Codebook codebook, List<Transcript> transcripts) {
        Map<String, String> attributes = transcripts.isEmpty() ? Map.of() : transcripts.getFirst().attributes();
        return new Text(attributes(codebook, attributes, Language.NL), attributes(codebook, attributes, Language.EN));
    }

    private static String attributes(Codebook codebook, Map<String, String> attributes, Language language) {
        return attributes.entrySet().stream()
                .map(entry -> name(codebook, entry.getKey(), language) + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static String name(Codebook codebook, String attribute, Language language) {
        return codebook.variables().stream()
                .filter(variable -> variable.filledFrom() != null
                        && variable.filledFrom().attribute().equals(attribute))
                .findFirst().map(variable -> variable.shortLabel().in(language).toLowerCase(Locale.ROOT))
                .orElse(attribute);
    }
}
