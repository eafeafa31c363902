package nl.tweespraak.desktop.coding;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Where a section of the form begins: its name and how much of it is answered. What changes, changes in place.
final class FormHeading {

    private final Words words;
    private final Text arrow = Icons.of(MaterialDesignC.CHEVRON_DOWN);
    private final IntegerProperty warnings = new SimpleIntegerProperty();
    private final Label warned;
    private final ObjectProperty<nl.tweespraak.model.Text> counts;
    private final Node done = Icons.done(MaterialDesignC.CHECK);
    private final HBox root;

    FormHeading(FormModel model, Words words, FormRow.Heading heading) {
        this.words = words;
        this.counts = new SimpleObjectProperty<>(counts(heading));
        this.warned = Badges.badge(Badges.Tone.WARNING, words.bind("coding.number", warnings),
                MaterialDesignA.ALERT_OUTLINE);
        this.root = Boxes.row(8, arrow,
                Badges.section(heading.number(), words.bind(heading.section().letters())),
                Labels.strong(words.bind(heading.section().label())), warned, Boxes.space(),
                Labels.caption(words.bind(counts)), done);
        FormRows.button(root, "tw-form-heading", () -> model.toggleFolded(heading.section()));
    }

    HBox root() {
        return root;
    }

    void show(FormRow.Heading heading) {
        Ikon ikon = heading.folded() || heading.moot() ? MaterialDesignC.CHEVRON_RIGHT : MaterialDesignC.CHEVRON_DOWN;
        arrow.setText(Character.toString(ikon.getCode()));
        warnings.set(heading.warnings());
        Boxes.show(warned, heading.warnings() > 0);
        counts.set(counts(heading));
        done.setVisible(heading.isDone());
        root.setAccessibleText(words.get("coding.section", heading.section().label(), heading.answered(),
                heading.asked()));
    }

    private nl.tweespraak.model.Text counts(FormRow.Heading heading) {
        return heading.moot()
                ? words.text("coding.moot")
                : words.text("coding.of", heading.answered(), heading.asked());
    }
}
