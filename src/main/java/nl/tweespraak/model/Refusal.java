package nl.tweespraak.model;

import java.util.List;

/// The program will not do what was asked, and nothing was changed. Says why, in both languages, and the way on.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;
    private final transient List<Problem> problems;

    public Refusal(Text reason) {
        this(reason, List.of());
    }

    /// @param problems the places that it is about, each with its own reason
    public Refusal(Text reason, List<Problem> problems) {
        super(reason.en());
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    public Text reason() {
        return reason;
    }

    public List<Problem> problems() {
        return problems;
    }
}
