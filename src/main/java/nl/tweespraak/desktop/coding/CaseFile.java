package nl.tweespraak.desktop.coding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.tweespraak.codebook.Applicability;
import nl.tweespraak.codebook.Check;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.CaseSummary;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.SheetLine;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.WayBack;
import org.jspecify.annotations.Nullable;

/// The coder's sheet of one case as the form shows it.
///
/// @param lines in the order of the codebook
/// @param warnings the checks that fire
/// @param kept why a case that is handed in cannot be taken back; null where it can, or is not handed in
/// @param proposal of which case the coder holds this one to be a double; null where of none
record CaseFile(String caseId, String coder, boolean handedIn, @Nullable Text kept, List<SheetLine> lines,
        List<Check> warnings, @Nullable Proposal proposal) {

    /// Stands in for the stamp until the study has given one.
    private static final Entry.Stamp NEVER = new Entry.Stamp(new UUID(0, 0), Instant.EPOCH);

    CaseFile {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /// Without what the form does not show, the stamps: what was expected and what was saved are then the same.
    static CaseFile of(Study study, String caseId) {
        Sheet sheet = study.sheet(caseId);
        List<SheetLine> lines = sheet.lines().stream().map(CaseFile::unstamped).toList();
        return new CaseFile(sheet.caseId(), sheet.coder(), sheet.handedIn(),
                new WayBack(study).fault(caseId).orElse(null), lines, sheet.warnings(), sheet.proposal());
    }

    private static SheetLine unstamped(SheetLine line) {
        Coding it = line.coding();
        return it == null
                ? line
                : new SheetLine(line.variable(), line.applies(), line.reason(), new Coding(it.key(), it.answer(),
                        it.prefilled(), it.doubt(), it.memo(), "", NEVER), line.prefill(), line.evidence());
    }

    SheetLine line(String variable) {
        return lines.stream().filter(line -> line.variable().name().equals(variable)).findFirst().orElseThrow();
    }

    Entry.CodingKey key(String variable) {
        return new Entry.CodingKey(caseId, coder, variable);
    }

    boolean canBeTakenBack() {
        return handedIn && kept == null;
    }

    int asked() {
        return (int) lines.stream().filter(SheetLine::isAsked).count();
    }

    int answered() {
        return (int) lines.stream().filter(line -> line.isAsked() && line.isAnswered()).count();
    }

    int open() {
        return asked() - answered();
    }

    int doubts() {
        return (int) lines.stream().filter(SheetLine::isDoubted).count();
    }

    /// The warnings that stand at a variable: a check stands at the first of its variables.
    List<Check> warningsAt(String variable) {
        return warnings.stream().filter(check -> check.variables().getFirst().equals(variable)).toList();
    }

    CaseSummary summary(int transcripts) {
        return new CaseSummary(caseId, transcripts, answered(), asked(), doubts(), handedIn);
    }

    /// This sheet as it will look when the edit is saved, so that the form need not wait; the study's own word follows.
    CaseFile expecting(Codebook codebook, Edit edit) {
        return switch (edit) {
            case Edit.SetAnswer it -> with(it.key(), line -> coded(line, it.key(), it.answer(), doubt(line),
                    memo(line), it.answer() != null && it.answer().equals(line.prefill()))).judged(codebook);
            case Edit.SetDoubt it -> with(it.key(),
                    line -> coded(line, it.key(), line.coded(), it.doubt(), memo(line), isFilled(line)));
            case Edit.SetMemo it -> with(it.key(),
                    line -> coded(line, it.key(), line.coded(), doubt(line), it.memo(), isFilled(line)));
            default -> this;
        };
    }

    private CaseFile with(Entry.CodingKey key, UnaryOperator<SheetLine> change) {
        return new CaseFile(caseId, coder, handedIn, kept, lines.stream()
                .map(line -> line.variable().name().equals(key.variable()) ? change.apply(line) : line).toList(),
                warnings, proposal);
    }

    private CaseFile judged(Codebook codebook) {
        Applicability judged = Applicability.of(codebook, name -> line(name).coded());
        List<SheetLine> anew = lines.stream().map(line -> {
            Truth applies = judged.truth(line.variable().name());
            return new SheetLine(line.variable(), applies,
                    applies == Truth.FALSE ? judged.reason(line.variable().name()) : null, line.coding(),
                    applies == Truth.TRUE ? line.prefill() : null, line.evidence());
        }).toList();
        return new CaseFile(caseId, coder, handedIn, kept, anew,
                codebook.checks().stream().filter(check -> check.fires(judged::effective)).toList(), proposal);
    }

    private static SheetLine coded(SheetLine line, Entry.CodingKey key, @Nullable Answer answer,
            @Nullable Doubt doubt, String memo, boolean prefilled) {
        Coding coding = new Coding(key, answer, prefilled, doubt, memo, "", NEVER);
        return new SheetLine(line.variable(), line.applies(), line.reason(), coding.isEmpty() ? null : coding,
                answer == null && line.applies() != Truth.FALSE ? line.prefill() : null, line.evidence());
    }

    static @Nullable Doubt doubt(SheetLine line) {
        return line.coding() == null ? null : line.coding().doubt();
    }

    static String memo(SheetLine line) {
        return line.coding() == null ? "" : line.coding().memo();
    }

    private static boolean isFilled(SheetLine line) {
        return line.coding() != null && line.coding().prefilled();
    }
}
