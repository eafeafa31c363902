package nl.tweespraak.desktop.overview;

import nl.tweespraak.model.Person;
import nl.tweespraak.study.StudyCounts;

/// The next thing to do in a study, for whoever is at the desk.
enum NextStep {
    /// There are no conversations yet.
    IMPORT,
    /// Cases wait to be coded.
    CODE,
    /// Proposed doubles wait for the lead: they change which cases there are.
    LINK,
    /// Disagreements wait for a meeting.
    DISCUSS,
    /// Disagreements are open.
    DECIDE,
    /// Others have to hand in first.
    WAIT,
    /// All is decided: the data set can be exported.
    EXPORT;

    static NextStep of(OverviewFigures figures, Person person) {
        StudyCounts counts = figures.counts();
        if (counts.transcripts() == 0) {
            return IMPORT;
        }
        if (person instanceof Person.Coding && left(figures, person) > 0) {
            return CODE;
        }
        if (figures.doubles() > 0) {
            return LINK;
        }
        if (counts.toDiscuss() > 0) {
            return DISCUSS;
        }
        if (counts.openDisagreements() > 0) {
            return DECIDE;
        }
        boolean allIn = figures.coders().size() > 1
                && figures.coders().stream().allMatch(line -> line.handedIn() >= counts.cases());
        return person instanceof Person.Lead && allIn ? EXPORT : WAIT;
    }

    /// How many of what the step is about.
    int number(OverviewFigures figures, Person person) {
        return switch (this) {
            case CODE -> left(figures, person);
            case LINK -> figures.doubles();
            case DISCUSS -> figures.counts().toDiscuss();
            case DECIDE -> figures.counts().openDisagreements();
            case WAIT -> figures.coders().stream()
                    .mapToInt(line -> Math.max(0, figures.counts().cases() - line.handedIn())).sum();
            case IMPORT, EXPORT -> figures.counts().inScope();
        };
    }

    private static int left(OverviewFigures figures, Person person) {
        return figures.coders().stream().filter(line -> line.coder().equals(person.name()))
                .mapToInt(line -> figures.counts().cases() - line.handedIn()).findFirst()
                .orElse(figures.counts().cases());
    }
}
