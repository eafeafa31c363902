package nl.tweespraak.desktop.team;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.team.RoundForm.Which;
import nl.tweespraak.study.Dealing;

/// A new round: which cases, by whom, and how many by all; what it comes to stands below.
final class RoundFormView extends View<VBox> {

    private static final int ALL = 100;
    private static final List<Integer> SHARES = List.of(100, 50, 25, 10, 0);

    private final Words words;
    private final TeamModel model;
    private final RoundForm form;
    private final FlowPane coders = new FlowPane(16, 8);

    RoundFormView(Kit kit, TeamModel model, TeamController controller) {
        super(Boxes.styled(Parts.card(Labels.paneTitle(kit.words().bind("team.round.new"))), "tw-team-form"));
        this.words = kit.words();
        this.model = model;
        this.form = model.round();
        TextField name = new TextField();
        name.textProperty().bindBidirectional(form.nameProperty());
        CheckBox training = new CheckBox();
        training.textProperty().bind(words.bind("team.round.isTraining"));
        training.setWrapText(true);
        training.selectedProperty().bindBidirectional(form.trainingProperty());
        Label plan = Labels.wrapped(Labels.strong(Bindings.createStringBinding(this::plan, model.figuresProperty(),
                form.coders(), form.whichProperty(), form.countProperty(), form.namedProperty(),
                form.percentProperty(), form.seedProperty(), words.languageProperty())));
        Button open = Buttons.accent(words.bind("team.round.open"), controller::openRound);
        open.disableProperty().bind(model.busyProperty().or(form.nameProperty().isEmpty())
                .or(Bindings.createBooleanBinding(() -> form.coders().isEmpty(), form.coders())));
        root().getChildren().addAll(Boxes.field(words.bind("team.round.name"), name), training,
                Boxes.column(4, Labels.caption(words.bind("team.round.coders")), coders), cases(), share(),
                Boxes.rule(), plan, Boxes.row(8, open));
        follow(model.figuresProperty(), this::offer);
    }

    private void offer(Figures figures) {
        form.coders().removeIf(it -> !figures.coders().contains(it));
        coders.getChildren().clear();
        for (String coder : figures.coders()) {
            CheckBox box = new CheckBox(coder);
            box.setSelected(form.coders().contains(coder));
            box.setOnAction(_ -> {
                if (box.isSelected()) {
                    form.coders().add(coder);
                } else {
                    form.coders().remove(coder);
                }
            });
            coders.getChildren().add(box);
        }
        if (figures.coders().isEmpty()) {
            coders.getChildren().add(Labels.paragraph(words.bind("team.round.noCoders")));
        }
    }

    private VBox cases() {
        Segments<Which> which = new Segments<>(form.whichProperty());
        for (Which each : Which.values()) {
            which.add(each, words.bind("team.round.which." + each.word()));
        }
        TextField count = new TextField();
        count.getStyleClass().add("tw-team-short");
        count.textProperty().bindBidirectional(form.countProperty());
        TextArea named = new TextArea();
        named.setWrapText(true);
        named.setPrefRowCount(2);
        named.textProperty().bindBidirectional(form.namedProperty());
        VBox some = Boxes.field(words.bind("team.round.count"), count);
        VBox names = Boxes.field(words.bind("team.round.named"), named);
        shownWhile(some, Which.SOME);
        shownWhile(names, Which.NAMED);
        return Boxes.column(8, Labels.caption(words.bind("team.round.cases")), which, some, names);
    }

    private void shownWhile(Node node, Which which) {
        node.visibleProperty().bind(form.whichProperty().isEqualTo(which));
        node.managedProperty().bind(node.visibleProperty());
    }

    private VBox share() {
        Segments<Integer> share = new Segments<>(form.percentProperty());
        SHARES.forEach(each -> share.add(each, words.bind("team.round.percent", each)));
        TextField seed = new TextField();
        seed.getStyleClass().add("tw-team-short");
        seed.textProperty().bindBidirectional(form.seedProperty());
        return Boxes.column(12, Boxes.column(4, Labels.caption(words.bind("team.round.share")), share),
                Boxes.field(words.bind("team.round.seed"), seed));
    }

    /// In words what would be opened.
    private String plan() {
        int cases = form.cases(model.figuresProperty().get().work().free()).size();
        int coding = form.coders().size();
        if (coding == 0) {
            return words.get("team.round.plan.nobody", cases);
        }
        int shared = coding == 1 ? cases : Dealing.shared(cases, form.percentProperty().get());
        int rest = cases - shared;
        return rest == 0 || form.percentProperty().get() == ALL
                ? words.get("team.round.plan.all", cases, coding)
                : words.get("team.round.plan.dealt", cases, shared, coding, rest, (rest + coding - 1) / coding);
    }
}
