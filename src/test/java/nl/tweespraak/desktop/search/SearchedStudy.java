package nl.tweespraak.desktop.search;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;

/// A real study on disk with invented conversations and a coder at the desk.
final class SearchedStudy {

    private static final String CODER = "Codeur A";
    private static final String[][] CONVERSATIONS = {
            {"Dit gesprek is verzonnen. Het gaat over mijn ex.", "Welkom, fijn dat je contact zoekt.",
                    "Het gaat over mijn ex en het heeft ruim een jaar geduurd."},
            {"Hallo, ik weet niet of ik hier goed zit.", "Neem rustig de tijd. Mag ik vragen over wie het gaat?",
                    "Het gaat over een kennis."},
            {"Ik heb geen contact meer met mijn ex.", "Dank je, dat is goed om te weten."}};

    private SearchedStudy() {
    }

    static Study make(Path folder) {
        var codebook = Codebooks.builtIn("ckm-2022");
        StudyFile file = StudyFile.create(folder, "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT, "Verzonnen",
                codebook.source(), true);
        Study lead = new Study(file, codebook, new Person.Lead("lead"), Clock.systemUTC());
        lead.apply(new Edit.AddCoder(CODER));
        try (ImportSession session = lead.beginImport()) {
            for (int i = 0; i < CONVERSATIONS.length; i++) {
                session.add(transcript("%03d".formatted(41 + i), CONVERSATIONS[i]));
            }
            lead.commit(session, new Import("verzonnen.json", "00", ""));
        }
        Study coder = lead.as(new Person.Coding(CODER));
        coder.apply(new Edit.SetAnswer(key("041", "scope"), new Answer.One(1)));
        coder.apply(new Edit.SetMemo(key("042", "duration"), "Graag samen bekijken."));
        return coder;
    }

    private static Transcript transcript(String id, String... texts) {
        List<Message> messages = new ArrayList<>();
        for (String text : texts) {
            int position = messages.size() + 1;
            messages.add(new Message(position, position % 2 == 1 ? Speaker.CHATTER : Speaker.COUNSELLOR, null, text));
        }
        return new Transcript(id, null, new TreeMap<>(), messages);
    }

    private static Entry.CodingKey key(String caseId, String variable) {
        return new Entry.CodingKey(caseId, CODER, variable);
    }
}
