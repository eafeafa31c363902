package nl.tweespraak.desktop.disagreements;

import java.util.List;
import java.util.Locale;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Text;

/// What the palette finds here: rows by the name of their case.
final class DifferenceFinds {

    private static final int MOST = 6;

    private final Kit kit;
    private final DisagreementsModel model;
    private final String screen;

    DifferenceFinds(Kit kit, DisagreementsModel model, String screen) {
        this.kit = kit;
        this.model = model;
        this.screen = screen;
    }

    List<Found> of(String query) {
        String wanted = query.toLowerCase(Locale.ROOT);
        Text kind = kit.words().text("disagreements.one");
        return model.allProperty().get().rows().stream()
                .filter(row -> row.caseId().toLowerCase(Locale.ROOT).startsWith(wanted)).limit(MOST)
                .map(row -> new Found(kit.words().text("disagreements.chosen", row.caseId(), row.variable().label()),
                        kind, () -> kit.navigator().open(screen, row.at())))
                .toList();
    }
}
