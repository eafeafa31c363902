package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.StudyFile;

/// All that a study can show or export, as values that can be compared.
final class Shown {

    private Shown() {
    }

    static Map<String, Object> of(Study study) {
        StudyFile file = study.file();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", file.title());
        all.put("codebook", file.codebook());
        all.put("sample", file.isSample());
        all.put("head", file.head());
        all.put("last edit", file.lastEditAt());
        all.put("imports", file.edits("Import"));
        all.put("coders", file.coders());
        all.put("links", file.links());
        all.put("transcripts", file.transcripts());
        List<Object> texts = new ArrayList<>();
        file.transcripts().forEach(it -> texts.add(content(file.transcript(it.id()))));
        all.put("texts", texts);
        List<Object> entries = new ArrayList<>();
        // In whatever order their rows lie: a restored study has another one.
        file.eachCase(it -> {
            entries.add(it.transcript());
            entries.add(Set.copyOf(it.entries()));
        });
        all.put("entries", entries);
        all.put("counts", study.counts());
        all.put("disagreements", study.disagreements(true));
        List<Object> consensus = new ArrayList<>();
        study.eachCase(it -> {
            consensus.add(it.id() + " " + it.scope());
            for (Variable variable : study.codebook().variables()) {
                consensus.add(String.valueOf(it.consensus().answer(variable.name())));
            }
        });
        all.put("consensus", consensus);
        for (String coder : FilledStudy.CODERS) {
            Study desk = study.as(new Person.Coding(coder));
            all.put("list of " + coder, desk.cases());
            all.put("undo of " + coder, file.newest(coder, 500));
            all.put("undo words of " + coder, desk.undoWords());
        }
        return all;
    }

    private static List<Object> content(Transcript transcript) {
        List<Object> content = new ArrayList<>(List.of(transcript.id(), transcript.attributes()));
        for (Message message : transcript.messages()) {
            content.add(message.position() + " " + message.speaker() + " " + message.at() + " " + message.text());
        }
        return content;
    }
}
