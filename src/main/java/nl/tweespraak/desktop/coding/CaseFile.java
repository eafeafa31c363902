package nl.tweespraak.desktop.coding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.tweespraak.codebook.Check;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.study.CaseSummary;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;

/// The coder's sheet of one case as the form shows it.
///
/// @param lines in the order of the codebook
/// @param warnings the checks that fire
record CaseFile(String caseId, String coder, boolean handedIn, List<SheetLine> lines, List<Check> warnings) {

    /// Stands in for the stamp until the study has given one.
    private static final Entry.Stamp NEVER = new Entry.Stamp(new UUID(0, 0), Instant.EPOCH);

    CaseFile {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    static CaseFile of(Sheet sheet) {
        return new CaseFile(sheet.caseId(), sheet.coder(), sheet.handedIn(), sheet.lines(), sheet.warnings());
    }

    SheetLine line(String variable) {
        return lines.stream().filter(line -> line.variable().name().equals(variable)).findFirst().orElseThrow();
    }

    Entry.CodingKey key(String variable) {
        return new Entry.CodingKey(caseId, coder, variable);
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

    /// This sheet as it will look when the edit is saved, conditions not judged anew; the study's own word follows.
    CaseFile expecting(Edit edit) {
        return switch (edit) {
            case Edit.SetAnswer it ->
                with(it.key().variable(), line -> coded(line, it.answer(), doubt(line), memo(line),
                        it.key(), it.answer() != null && it.answer().equals(line.prefill())));
            case Edit.SetDoubt it ->
                with(it.key().variable(),
                        line -> coded(line, line.coded(), it.doubt(), memo(line), it.key(), filled(line)));
            case Edit.SetMemo it ->
                with(it.key().variable(),
                        line -> coded(line, line.coded(), doubt(line), it.memo(), it.key(), filled(line)));
            default -> this;
        };
    }

    private CaseFile with(String variable, UnaryOperator<SheetLine> change) {
        return new CaseFile(caseId, coder, handedIn,
                lines.stream().map(line -> line.variable().name().equals(variable) ? change.apply(line) : line)
                        .toList(),
                warnings);
    }

    private static SheetLine coded(SheetLine line, @Nullable Answer answer, @Nullable Doubt doubt, String memo,
            Entry.CodingKey key, boolean prefilled) {
        Coding before = line.coding();
        Coding coding = new Coding(key, answer, prefilled, doubt, memo, before == null ? "" : before.edition(),
                before == null ? NEVER : before.stamp());
        return new SheetLine(line.variable(), line.applies(), line.reason(), coding.isEmpty() ? null : coding,
                answer == null && line.applies() != Truth.FALSE ? line.prefill() : null, line.evidence());
    }

    static @Nullable Doubt doubt(SheetLine line) {
        return line.coding() == null ? null : line.coding().doubt();
    }

    static String memo(SheetLine line) {
        return line.coding() == null ? "" : line.coding().memo();
    }

    private static boolean filled(SheetLine line) {
        return line.coding() != null && line.coding().prefilled();
    }

    /// The evidence of all lines, in the order of the codebook.
    List<Evidence> evidence() {
        return lines.stream().flatMap(line -> line.evidence().stream()).toList();
    }
}
