package nl.tweespraak.desktop.report;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// What stands beside what: where there is little room the list of sections becomes a choice above the figures, and what
/// is at the side takes their place.
final class Room {

    /// Below this the list gives way to what is at the side; in pixels at text size 100 %.
    private static final double LIST_AND_SIDE = 1000;
    /// Below this the figures do, and there is no list.
    private static final double FIGURES_AND_SIDE = 640;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Node list;
    private final Node choice;
    private final Node body;
    private final Node figures;
    private final Node all;
    private boolean isNarrow;

    Room(Node list, Node choice, Node body, Node figures, Node all) {
        this.list = list;
        this.choice = choice;
        this.body = body;
        this.figures = figures;
        this.all = all;
    }

    /// The sections where there is no list of them.
    Node choice() {
        return choice;
    }

    /// @param width in pixels at text size 100 %; 0 before it is known
    /// @param exporting whether the export is at the side
    /// @param behind whether the cases behind a number are, where the export is not
    void fit(double width, boolean exporting, boolean behind) {
        boolean side = exporting || behind;
        boolean narrow = width > 0 && width < FIGURES_AND_SIDE;
        boolean noList = narrow || (side && width > 0 && width < LIST_AND_SIDE);
        show(list, !noList);
        show(choice, noList);
        show(figures, !(narrow && side));
        show(body, !(narrow && exporting));
        all.pseudoClassStateChanged(NARROW, narrow);
        isNarrow = narrow;
    }

    /// Whether there is room for one thing alone.
    boolean isNarrow() {
        return isNarrow;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
