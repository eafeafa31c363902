package nl.tweespraak.desktop.coding;

import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.LayoutRoot;

/// Cases, conversation and form beside each other, as wide as the coder drags them; where there is little room the
/// cases stay away until they are asked for. A wider window gives its room to the conversation.
final class Panes extends SplitPane {

    /// In pixels at text size 100 %.
    private static final double CASES = 232;
    private static final double FORM = 448;
    private static final double FORM_NARROW = 384;
    /// No pane but the conversation gets more of the width by itself.
    private static final double MOST = 0.55;
    private static final double LEAST = 0.6;
    /// A position is that of the middle of a line.
    private static final double HALF_A_LINE = 0.5;

    private final Region cases;
    private final Region conversation;
    private final Region form;
    private double casesWidth = CASES;
    private double formWidth = FORM;
    private double scaled;
    private boolean placed;

    Panes(Region cases, Region conversation, Region form) {
        this.cases = new LayoutRoot(cases);
        this.conversation = new LayoutRoot(conversation);
        this.form = new LayoutRoot(form);
        getStyleClass().add("tw-coding-panes");
        setFocusTraversable(false);
        setResizableWithParent(this.cases, false);
        setResizableWithParent(this.form, false);
        this.conversation.setMinWidth(0);
    }

    /// @param scale of the text, 1 at text size 100 %
    void fit(boolean narrow, boolean casesShown, double scale) {
        boolean withCases = !narrow || casesShown;
        double wide = (narrow ? FORM_NARROW : FORM) * scale;
        if (getItems().contains(cases) == withCases && wide == formWidth && scale == scaled) {
            return;
        }
        scaled = scale;
        casesWidth = CASES * scale;
        formWidth = wide;
        cases.setMinWidth(casesWidth * LEAST);
        form.setMinWidth(Math.min(formWidth, FORM_NARROW * scale) * LEAST);
        if (withCases) {
            getItems().setAll(cases, conversation, form);
        } else {
            getItems().setAll(conversation, form);
        }
        placed = false;
        requestLayout();
    }

    /// Only once there is a width, and the panes have taken it in, is it known where the dividers are. Where panes came and
    /// the width changed at once, the toolkit has moved them by the end of it.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!placed && getWidth() > 0) {
            placed = true;
            place();
            super.layoutChildren();
            Platform.runLater(this::place);
        }
    }

    private void place() {
        double width = getWidth();
        double right = 1 - (Math.min(formWidth, width * MOST) + HALF_A_LINE) / width;
        if (getItems().contains(cases)) {
            setDividerPositions((casesWidth + HALF_A_LINE) / width, right);
        } else {
            setDividerPositions(right);
        }
    }
}
