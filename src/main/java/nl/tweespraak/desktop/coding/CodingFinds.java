package nl.tweespraak.desktop.coding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Text;

/// What the palette finds here: cases by number, questions by name.
final class CodingFinds {

    /// How many of a kind.
    private static final int MOST = 8;

    private final Kit kit;
    private final CodingModel model;
    private final CodingActions actions;

    CodingFinds(Kit kit, CodingModel model, CodingActions actions) {
        this.kit = kit;
        this.model = model;
        this.actions = actions;
    }

    List<Found> find(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(cases(wanted), questions(wanted)).toList();
    }

    private Stream<Found> cases(String wanted) {
        Text kind = kit.words().text("coding.found.case");
        return model.cases().cases().stream().filter(summary -> has(summary.id(), wanted)).limit(MOST)
                .map(summary -> new Found(kit.words().text("coding.case", summary.id()), kind,
                        () -> kit.navigator().open(CodingController.ID, summary.id())));
    }

    private Stream<Found> questions(String wanted) {
        Text kind = kit.words().text("coding.found.variable");
        return model.form().codebook().variables().stream()
                .filter(variable -> has(kit.words().get(variable.label()), wanted)).limit(MOST)
                .map(variable -> new Found(variable.label(), kind, () -> {
                    kit.navigator().open(CodingController.ID, null);
                    actions.focus(variable.name());
                }));
    }

    private static boolean has(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
