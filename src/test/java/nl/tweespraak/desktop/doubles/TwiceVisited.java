package nl.tweespraak.desktop.doubles;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;

/// A study in which some came twice: 001 and 004 share a pseudonym, Anna proposes 003 of 002, and 005 and 006 are out of
/// scope.
final class TwiceVisited {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T12:03:00Z"), ZoneOffset.UTC);

    private static final List<String> CHATTER = List.of("Hallo, ik weet niet of ik hier goed zit.",
            "Het gaat over mijn ex.", "Ik vertel dit voor het eerst.", "Het speelt nu nog.", "Een vriendin weet ervan.",
            "Dank je.");
    private static final List<String> COUNSELLOR = List.of("Welkom, fijn dat je contact zoekt.",
            "Neem rustig de tijd.", "Dank je dat je dit vertelt.");

    private TwiceVisited() {
    }

    static Study create(Path folder) {
        var codebook = Codebooks.builtIn("ckm-2022");
        Study study = new Study(StudyFile.create(folder, "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT,
                "Proef (verzonnen)", codebook.source(), true), codebook, new Person.Lead("lead"), CLOCK);
        try (ImportSession session = study.beginImport()) {
            session.add(transcript(1, "blauw 12", "vrouw", LocalDate.of(2022, 3, 12)));
            session.add(transcript(2, "groen 4", "vrouw", LocalDate.of(2022, 3, 14)));
            session.add(transcript(3, "geel 7", "vrouw", LocalDate.of(2022, 4, 2)));
            session.add(transcript(4, "Blauw-12", "vrouw", LocalDate.of(2022, 3, 15)));
            session.add(transcript(5, "rood 1", "man", LocalDate.of(2022, 5, 2)));
            session.add(transcript(6, "paars 9", "vrouw", LocalDate.of(2022, 8, 2)));
            study.commit(session, new Import("proef.json", "00", ""));
        }
        study.apply(new Edit.AddCoder("Bram"));
        Study anna = study.as(new Person.Coding("Anna"));
        answer(anna, "001", "duration", 2);
        answer(anna, "004", "duration", 3);
        anna.apply(new Edit.ProposeDouble("003", "Anna", "002", "‘Ex’ valt twee keer, verder niets."));
        study.apply(new Edit.Screen(List.of(new Edit.ScreenRow(0, "005", "out", "2", ""),
                new Edit.ScreenRow(0, "006", "out", "4", ""))));
        return study;
    }

    static void answer(Study desk, String caseId, String variable, int code) {
        desk.apply(new Edit.SetAnswer(new Entry.CodingKey(caseId, desk.person().name(), "scope"), new Answer.One(1)));
        desk.apply(new Edit.SetAnswer(new Entry.CodingKey(caseId, desk.person().name(), variable),
                new Answer.One(code)));
    }

    private static Transcript transcript(int number, String pseudonym, String gender, LocalDate day) {
        List<Message> messages = new ArrayList<>();
        messages.add(new Message(1, Speaker.SYSTEM, null, "Dit gesprek is verzonnen."));
        for (int position = 2; position <= 8; position++) {
            boolean chatter = position % 2 == 0;
            messages.add(new Message(position, chatter ? Speaker.CHATTER : Speaker.COUNSELLOR,
                    SentAt.parse("14:0" + position).orElseThrow(), chatter
                            ? CHATTER.get((number + position) % CHATTER.size())
                            : COUNSELLOR.get((number + position) % COUNSELLOR.size())));
        }
        return new Transcript("00" + number, day, new TreeMap<>(
                Map.of("pseudonym", pseudonym, "gender", gender, "age", Integer.toString(20 + 3 * number))), messages);
    }
}
