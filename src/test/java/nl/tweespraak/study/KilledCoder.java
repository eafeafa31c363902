package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.StoredTranscript;

/// A process that works in a study until somebody ends it. It says what it is about to do (`?`), and that it is done
/// (`!`).
final class KilledCoder {

    static final String SCOPE = "scope";
    static final String DOUBTED = "duration";

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Study study;
    private final Random random;

    private KilledCoder(Study study, Random random) {
        this.study = study;
        this.random = random;
    }

    /// @param work `code`, `import`, `backup`, `mask`, `take`, `round` or `edition`
    static OtherProcess start(Path folder, String work, long seed) throws IOException {
        return OtherProcess.start(OtherProcess.java(List.of(), KilledCoder.class.getName(), folder, work, seed)
                .redirectError(ProcessBuilder.Redirect.INHERIT));
    }

    /// The same once it has opened the study.
    static OtherProcess ready(Path folder, String work, long seed) throws IOException {
        OtherProcess coder = start(folder, work, seed);
        assertThat(coder.hear()).isEqualTo("ready");
        return coder;
    }

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[2]);
        try (Study study = FilledStudy.open(Path.of(arguments[0]))) {
            KilledCoder coder = new KilledCoder(study, new Random(seed));
            coder.say("ready");
            switch (arguments[1]) {
                case "code" -> coder.code();
                case "take" -> coder.take(Path.of(arguments[0]));
                case "mask" -> coder.mask();
                case "round" -> coder.rounds();
                case "edition" -> coder.edition();
                case "import" -> coder.importMuch((int) seed);
                default -> coder.backUp();
            }
        }
    }

    private void code() throws IOException {
        List<String> cases = study.file().transcripts().stream().map(it -> it.id()).toList();
        while (true) {
            String coder = FilledStudy.CODERS.get(random.nextInt(2));
            String caseId = cases.get(random.nextInt(cases.size()));
            if (study.as(new Person.Coding(coder)).sheet(caseId).handedIn()) {
                apply("reopen " + caseId + " " + coder, study, new Edit.ReopenCase(caseId, coder, "verzonnen"));
            } else {
                edit(study.as(new Person.Coding(coder)), caseId, coder);
            }
        }
    }

    private void edit(Study desk, String caseId, String coder) throws IOException {
        String where = caseId + " " + coder;
        int number = 1 + random.nextInt(5);
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> apply("answer " + where + " " + number, desk,
                    new Edit.SetAnswer(FilledStudy.key(caseId, coder, SCOPE), new Answer.One(number)));
            case 3, 4 -> apply("doubt " + where + " " + number, desk,
                    new Edit.SetDoubt(FilledStudy.key(caseId, coder, DOUBTED), new Doubt("" + number)));
            case 5 -> {
                if (desk.sheet(caseId).line(SCOPE).coded() != null) {
                    apply("handin " + where, desk, new Edit.HandInCase(caseId, coder));
                }
            }
            default ->
                apply("mark " + where, desk, new Edit.AddEvidence(FilledStudy.key(caseId, coder, DOUBTED), caseId,
                        FilledStudy.nonEmpty(desk, caseId), new TextRange(0, 2)));
        }
    }

    private void apply(String what, Study desk, Edit edit) throws IOException {
        say("? " + what);
        desk.apply(edit);
        say("! " + what);
    }

    private void importMuch(int from) throws IOException {
        FilledStudy.addTranscripts(study, from, KillTest.IMPORTED);
        say("! import");
    }

    /// Masks a name wherever a message begins with it, and closes the study, which clears its files.
    private void mask() throws IOException {
        List<Edit.MaskRow> rows = new ArrayList<>();
        for (StoredTranscript stored : study.file().transcripts()) {
            for (Message message : study.file().transcript(stored.id()).messages()) {
                if (message.text().contains(ErasureKillTest.NAME)) {
                    rows.add(new Edit.MaskRow(0, stored.id(), message.position(), 0,
                            ErasureKillTest.NAME.length(), PersonalKind.NAME));
                }
            }
        }
        study.apply(new Edit.Mask(rows));
        say("! mask");
        study.close();
        say("! clear");
    }

    /// Takes in the package that lies beside the study.
    private void take(Path folder) throws IOException {
        Desks.take(study, folder.resolveSibling("work.twp"));
        say("! take");
    }

    /// Opens a round, closes it and opens it again.
    private void rounds() throws IOException {
        for (Edit edit : KilledEditsTest.ROUND) {
            study.apply(edit);
            say("! " + edit.kind());
        }
    }

    private void edition() throws IOException {
        new ChangingEdition(study, KilledEditsTest.edition()).apply();
        say("! edition");
    }

    private void backUp() throws IOException {
        for (int turn = 0;; turn++) {
            study.as(new Person.Coding("Anna")).apply(new Edit.SetAnswer(FilledStudy.key("001", "Anna", SCOPE),
                    new Answer.One(1 + (turn + random.nextInt(4)) % 5)));
            study.file().backupIfChanged();
            say("! backup");
        }
    }

    /// One write of a short line arrives whole or not at all.
    private void say(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
