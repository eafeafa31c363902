package nl.tweespraak.desktop.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Study;

/// The parts of the screen.
enum Tab {
    PACKAGES, PEOPLE, ROUNDS, KEY;

    /// As in the keys of its words.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those that are of use to the person at the desk. Who sits down at a lead's study under another name has none: the
    /// lead's own are for the lead.
    static List<Tab> of(Study study) {
        if (!study.person().equals(study.opener())) {
            return List.of();
        }
        List<Tab> tabs = new ArrayList<>();
        boolean ownDesk = study.file().exchanges().origin().isPresent();
        if (ownDesk ? study.may(Act.SEND_WORK) : study.may(Act.SEND_TASK)) {
            tabs.add(PACKAGES);
        }
        if (study.may(Act.USERS)) {
            tabs.add(PEOPLE);
            tabs.add(ROUNDS);
        }
        if (study.may(Act.OWN_KEY)) {
            tabs.add(KEY);
        }
        return tabs;
    }
}
