package nl.tweespraak.study;

import nl.tweespraak.model.Person;

/// What the person at the desk may see of the coders: a coder sees another's answers to a case only when both have
/// handed it in, and decisions but that on scope only when the coder has. A reader sees what is handed in.
record Sight(Person person) {

    /// For the rules themselves.
    static final Sight EVERYTHING = new Sight(new Person.Lead(""));

    /// Whether decisions on a case may be seen: they tell what others answered.
    boolean seesDecisions(CaseState state) {
        return switch (person) {
            case Person.Lead _,Person.Reading _ -> true;
            case Person.Coding it -> state.handedIn(it.name());
        };
    }

    boolean sees(CaseState state, String coder) {
        return switch (person) {
            case Person.Lead _ -> true;
            case Person.Coding it -> it.name().equals(coder)
                    || (state.handedIn(it.name()) && state.handedIn(coder));
            case Person.Reading _ -> state.handedIn(coder);
        };
    }
}
