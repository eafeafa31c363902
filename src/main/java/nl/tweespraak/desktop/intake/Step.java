package nl.tweespraak.desktop.intake;

/// How far the intake is.
enum Step {
    /// Files are to be chosen.
    FILES,
    /// They are mapped, with a preview.
    MAPPING,
    /// They were taken in, or tried.
    RESULT,
    /// What may be personal in them is gone through.
    PERSONAL
}
