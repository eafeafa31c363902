package nl.tweespraak.intake;

import nl.tweespraak.intake.personal.TextScan.Stretch;
import nl.tweespraak.study.Note;

/// What may be personal in something that a coder or the lead wrote. Whoever wrote it changes it: it is no part of a
/// conversation and is not masked.
public record NoteFinding(Note note, Stretch stretch) {
}
