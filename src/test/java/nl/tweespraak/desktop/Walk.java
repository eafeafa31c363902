package nl.tweespraak.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import nl.tweespraak.desktop.kit.Contrast;
import org.jspecify.annotations.Nullable;

/// Goes over every node that can be seen below a root. On the FX thread, after a layout.
public final class Walk {

    /// Rounding, in pixels.
    private static final double SLACK = 2;

    /// From how many dots on it counts what is painted in vain.
    private static final double LARGE = 20_000;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final List<Node> seen = new ArrayList<>();

    public Walk(Node root) {
        collect(root);
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        seen.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    /// How many nodes there are to be seen.
    int size() {
        return seen.size();
    }

    List<Node> nodes() {
        return seen;
    }

    /// All that is to be read or heard, in order.
    List<String> said() {
        return seen.stream().flatMap(node -> Stream.of(node instanceof Text text ? text.getText() : null,
                node instanceof TextInputControl input ? input.getText() : null, node.getAccessibleText(),
                node.getAccessibleHelp(), node instanceof Control control && control.getTooltip() != null
                        ? control.getTooltip().getText()
                        : null))
                .filter(it -> it != null && !it.isBlank()).toList();
    }

    /// What can have the focus now.
    public List<Node> stops() {
        return seen.stream().filter(node -> node.isFocusTraversable() && !node.isDisabled() && !isByArrows(node))
                .toList();
    }

    /// Of radio buttons of a group the tab key leads to the chosen one; arrows lead from there to the others.
    private static boolean isByArrows(Node node) {
        return node instanceof RadioButton radio && radio.getToggleGroup() != null && !radio.isSelected()
                && radio.getToggleGroup().getSelectedToggle() != null;
    }

    /// The stops of which a reader would hear no name or no role.
    public List<String> unspoken() {
        List<String> found = new ArrayList<>();
        for (Node node : stops()) {
            if (name(node).isBlank()) {
                found.add("no name: " + describe(node));
            }
            if (node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT) {
                found.add("no role: " + describe(node));
            }
        }
        return found;
    }

    /// What a reader hears.
    String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return seen.stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> node.equals(label.getLabelFor())).map(Label::getText).findFirst().orElse("");
    }

    /// Texts that cannot be told well enough from what is behind them.
    public List<String> faint() {
        List<String> found = new ArrayList<>();
        for (Node node : seen) {
            if (node instanceof Text text && !text.getText().isBlank() && !text.isDisabled()
                    && text.getFill() instanceof Color fill) {
                Color behind = behind(text);
                double ratio = Contrast.ratio(Contrast.over(fill, behind), behind);
                if (ratio < (text.getStyleClass().contains("tw-icon") ? Contrast.SIGN : Contrast.TEXT)) {
                    found.add("%.2f %s on %s: %s".formatted(ratio, hex(fill), hex(behind), describe(text)));
                }
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /// Labels of which not all words are to be seen. What could be read elsewhere, in a tooltip or by choosing the
    /// line, counts too: it is not there for the eyes that need it.
    public List<String> cut() {
        List<String> found = new ArrayList<>();
        for (Node node : seen) {
            if (node instanceof Labeled labeled && labeled.getText() != null
                    && labeled.lookup(".text") instanceof Text shown && labeled.equals(shown.getParent())
                    && shown.isVisible() && !shown.getText().equals(labeled.getText())) {
                found.add(describe(labeled) + " shows ‘" + shown.getText() + "’ of ‘" + labeled.getText() + "’");
            }
        }
        return found;
    }

    /// Texts and controls of which a part lies beside what they stand in, where it is cut off or under something else.
    /// What can be scrolled up and down need not be in sight.
    public List<String> clipped() {
        List<String> found = new ArrayList<>();
        for (Node node : seen) {
            boolean words = node instanceof Button || (node instanceof Text text && !text.getText().isBlank());
            if ((words || node.isFocusTraversable()) && !(node.getParent() instanceof Labeled) && isBeside(node)) {
                found.add(
                        "clipped: " + describe(node) + (node instanceof Text text ? " ‘" + text.getText() + "’" : ""));
            }
        }
        return found;
    }

    private static boolean isBeside(Node node) {
        Bounds at = node.localToScene(node instanceof Text text ? words(text) : node.getLayoutBounds());
        for (Node each : above(node)) {
            Bounds room = each.localToScene(each.getLayoutBounds());
            if (each instanceof Region && room.getWidth() > 0
                    && (at.getMinX() < room.getMinX() - SLACK || at.getMaxX() > room.getMaxX() + SLACK)) {
                return true;
            }
        }
        return false;
    }

    /// What a node stands in. A field is scrolled by typing in it, so that what is in there stands in nothing else.
    private static List<Node> above(Node node) {
        List<Node> above = new ArrayList<>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof TextInputControl) {
                return List.of();
            }
            above.add(each);
        }
        return above;
    }

    /// Where the words of a text are: what parts them is not seen where a line ends, and hangs over there.
    private static Bounds words(Text text) {
        Path shape = new Path();
        Matcher words = WORD.matcher(text.getText());
        while (words.find()) {
            shape.getElements().addAll(text.rangeShape(words.start(), words.end()));
        }
        shape.setStrokeWidth(0);
        Bounds all = text.getLayoutBounds();
        Bounds said = shape.getLayoutBounds();
        Text space = new Text(" ");
        space.setFont(text.getFont());
        boolean wraps = all.getHeight() > 2 * text.getFont().getSize();
        double hanging = wraps ? space.getLayoutBounds().getWidth() : 0;
        double left = Math.max(all.getMinX(), said.getMinX());
        return new BoundingBox(left, all.getMinY(), Math.min(all.getMaxX() - hanging, said.getMaxX()) - left,
                all.getHeight());
    }

    /// Controls that lie outside of a window and cannot be scrolled into it.
    public List<String> outside(double width, double height) {
        List<String> found = new ArrayList<>();
        for (Node node : stops()) {
            Bounds at = node.localToScene(node.getLayoutBounds());
            boolean inside = at.getMinX() >= -1 && at.getMinY() >= -1 && at.getMaxX() <= width + 1
                    && at.getMaxY() <= height + 1;
            if (!inside && !isScrolled(node)) {
                found.add("outside: " + describe(node));
            }
        }
        return found;
    }

    private static boolean isScrolled(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane || each instanceof VirtualFlow<?>) {
                return true;
            }
        }
        return false;
    }

    /// Large grounds of a colour that nobody can see. Software renderers mix it in dot by dot, which takes them longer
    /// than all that is to be seen; having no ground takes nothing.
    public List<String> unseen() {
        List<String> found = new ArrayList<>();
        for (Node node : seen) {
            if (node instanceof Region region && region.getWidth() * region.getHeight() > LARGE
                    && region.getBackground() != null && region.getBackground().getFills().stream()
                            .anyMatch(it -> it.getFill() instanceof Color color && color.getOpacity() == 0)) {
                found.add("painted in vain: " + describe(node));
            }
        }
        return found;
    }

    private static Color behind(Node node) {
        List<Color> fills = new ArrayList<>();
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            Color fill = parent instanceof Region region ? fill(region.getBackground()) : null;
            if (fill != null) {
                fills.add(fill);
                if (fill.isOpaque()) {
                    break;
                }
            }
        }
        Color behind = Color.WHITE;
        for (Color fill : fills.reversed()) {
            behind = Contrast.over(fill, behind);
        }
        return behind;
    }

    /// The uppermost of a background.
    private static @Nullable Color fill(@Nullable Background background) {
        if (background == null || background.getFills().isEmpty()) {
            return null;
        }
        BackgroundFill last = background.getFills().getLast();
        Paint paint = last.getFill();
        return paint instanceof Color color && color.getOpacity() > 0 ? color : null;
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255));
    }

    /// By its kind and styles, and those of what it stands in: never by its words.
    public static String describe(Node node) {
        Parent parent = node.getParent();
        return kind(node) + (parent == null
                ? ""
                : " in " + kind(parent)
                        + (parent.getParent() == null ? "" : " in " + kind(parent.getParent())));
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }
}
