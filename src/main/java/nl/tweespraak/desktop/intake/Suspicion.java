package nl.tweespraak.desktop.intake;

import nl.tweespraak.desktop.kit.Excerpt;
import nl.tweespraak.intake.personal.Finding;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;

/// What is suspected to be personal, with a few words around it for the window alone.
record Suspicion(Finding finding, Excerpt excerpt) {

    /// In code points, on either side.
    private static final int AROUND = 40;

    static Suspicion of(Finding finding, Message message) {
        return new Suspicion(finding, around(message.text(), finding.range()));
    }

    static Excerpt around(String text, TextRange range) {
        int length = text.codePointCount(0, text.length());
        TextRange shown = new TextRange(Math.max(0, range.start() - AROUND), Math.min(length, range.end() + AROUND));
        String before = plain(text.substring(shown.startIn(text), range.startIn(text)));
        String after = plain(text.substring(range.endIn(text), shown.endIn(text)));
        return new Excerpt((shown.start() > 0 ? "…" : "") + before, plain(range.of(text)),
                after + (shown.end() < length ? "…" : ""));
    }

    private static String plain(String part) {
        return part.replaceAll("\\s+", " ");
    }

    /// Whether it is so sure that masking is proposed: an address or a number that can be nothing else. A name may be
    /// that of a street, and one number of nine digits in eleven passes for a BSN.
    boolean isSure() {
        return switch (finding.kind()) {
            case EMAIL, PHONE, IBAN -> true;
            case NAME, WEB, BSN, ADDRESS, BIRTH_DATE, HANDLE, SCHOOL, CLUB, OTHER -> false;
        };
    }

    /// Whether both have the same words.
    boolean isLike(Suspicion other) {
        return finding.alike() == other.finding.alike();
    }

    /// Where it is, for an edit.
    Edit.MaskRow row() {
        return row(finding);
    }

    static Edit.MaskRow row(Finding finding) {
        return new Edit.MaskRow(0, finding.transcript(), finding.position(), finding.range().start(),
                finding.range().end(), finding.kind());
    }

    PersonalKind kind() {
        return finding.kind();
    }

    @Override
    public String toString() {
        return "suspicion in message " + finding.position() + " of " + finding.transcript();
    }
}
