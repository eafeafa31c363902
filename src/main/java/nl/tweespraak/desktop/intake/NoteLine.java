package nl.tweespraak.desktop.intake;

import nl.tweespraak.desktop.kit.Excerpt;
import nl.tweespraak.intake.NoteFinding;

/// What may be personal in a memo, a doubt or a reason, with a few words around it for the window alone.
record NoteLine(NoteFinding finding, Excerpt excerpt) {

    static NoteLine of(NoteFinding finding) {
        return new NoteLine(finding, Suspicion.around(finding.note().text(), finding.stretch().range()));
    }

    @Override
    public String toString() {
        return "suspicion in " + finding.note();
    }
}
