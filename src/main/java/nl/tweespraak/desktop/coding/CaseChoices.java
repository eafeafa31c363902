package nl.tweespraak.desktop.coding;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import nl.tweespraak.desktop.coding.CasesModel.Filter;
import nl.tweespraak.desktop.coding.CasesModel.Order;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The menu that says which cases the list shows, and in what order.
final class CaseChoices {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Words words;
    private final MenuButton button = new MenuButton(null, Icons.of(MaterialDesignF.FILTER_VARIANT));

    private CaseChoices(Words words) {
        this.words = words;
    }

    static MenuButton button(CasesModel model, Words words) {
        CaseChoices choices = new CaseChoices(words);
        choices.fill(model);
        return choices.button;
    }

    private void fill(CasesModel model) {
        ToggleGroup filters = new ToggleGroup();
        for (Filter filter : Filter.values()) {
            button.getItems().add(choice(filters, "coding.filter.", filter, model.filter()));
        }
        button.getItems().add(new SeparatorMenuItem());
        ToggleGroup orders = new ToggleGroup();
        for (Order order : Order.values()) {
            button.getItems().add(choice(orders, "coding.order.", order, model.order()));
        }
        button.getStyleClass().addAll(Styles.FLAT, "tw-icon-button", "tw-case-choices");
        button.accessibleTextProperty().bind(words.bind("coding.choices"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.bind("coding.choices"));
        button.setTooltip(tip);
        model.filter().subscribe(filter -> button.pseudoClassStateChanged(ON, filter != Filter.ALL));
    }

    private <E extends Enum<E>> RadioMenuItem choice(ToggleGroup group, String key, E value,
            ObjectProperty<E> chosen) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(words.bind(key + value.name().toLowerCase(Locale.ROOT)));
        item.setToggleGroup(group);
        item.setOnAction(_ -> chosen.set(value));
        chosen.subscribe(now -> item.setSelected(now == value));
        return item;
    }
}
