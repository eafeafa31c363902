package nl.tweespraak.intake;

/// What a mapping says the place of.
public enum Part {
    TRANSCRIPTS("transcripts"), ID("id"), STARTED_ON("startedOn"), MESSAGES("messages"), SPEAKER("speaker"), TEXT(
            "text"), AT("at"), TIME("time");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /// The word in a mapping.
    public String word() {
        return word;
    }
}
