package nl.tweespraak.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.exchange.EditTables;
import nl.tweespraak.intake.ImportResult;
import nl.tweespraak.intake.StudyImport;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.study.Study;

/// What was done in the sample study, by the lead and by two coders, in an order in which people could have done it.
///
/// @param study as its lead has it
record SampleWork(Study study) {

    /// @param files the folder with the bundled files
    void take(Path files) throws IOException {
        ImportResult imported = StudyImport.into(study, null).take(files.resolve("transcripts.json"), Progress.NONE);
        if (!imported.problems().isEmpty()) {
            throw new Refusal(new Text("Het voorbeeld klopt niet.", "The sample is not right."), imported.problems());
        }
        study.apply(EditTables.screenings(files.resolve("screening.csv")));
        EvidenceTable.read(files.resolve("evidence.csv")).forEach(this::mark);
        study.apply(EditTables.codings(files.resolve("codings-a.csv")));
        study.apply(EditTables.codings(files.resolve("codings-b.csv")));
        study.apply(EditTables.decisions(files.resolve("decisions.csv")));
        EditTables.codings(files.resolve("started.csv")).rows().forEach(this::code);
    }

    private void mark(EvidenceTable.Quote row) {
        String text = message(row).text();
        int from = text.indexOf(row.words());
        if (from < 0) {
            throw new IllegalStateException("not in its message: " + row);
        }
        TextRange range = TextRange.ofUtf16(text, from, from + row.words().length());
        as(row.coding().coder()).apply(new Edit.AddEvidence(row.coding(), row.transcript(), row.position(), range));
    }

    private Message message(EvidenceTable.Quote row) {
        List<Message> messages = study.file().transcript(row.transcript()).messages();
        return messages.get(row.position() - 1);
    }

    /// One row as a coder would have entered it.
    private void code(Edit.CodingRow row) {
        Entry.CodingKey key = new Entry.CodingKey(row.caseId(), row.coder(), row.variable());
        Answer answer = study.codebook().variable(row.variable()).parse(row.value()).orElseThrow();
        Study desk = as(row.coder());
        desk.apply(new Edit.SetAnswer(key, answer));
        String doubt = row.doubt();
        if (doubt != null && !doubt.isBlank()) {
            desk.apply(new Edit.SetDoubt(key, new Doubt(doubt.equals("1") ? "" : doubt)));
        }
        String memo = row.memo();
        if (memo != null && !memo.isBlank()) {
            desk.apply(new Edit.SetMemo(key, memo));
        }
    }

    private Study as(String coder) {
        return study.as(new Person.Coding(coder));
    }
}
