package nl.tweespraak.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import nl.tweespraak.desktop.kit.FileDialogs;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.model.Language;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Somebody before the whole window of an open study, who uses what is to be seen there and nothing else.
final class AtDesk implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 1500;
    private static final int PASSES = 2;
    private static final String SAVED = "saved";

    /// There is nothing on the screen to go on with, or it cannot be used.
    static final class NoWay extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NoWay(String what) {
            super(what);
        }
    }

    private final RightsStudy made;
    private final Study study;
    private final Path out;
    private final Kit kit;
    private final Wiring wiring;
    private final Scene scene;
    private final ShellController shell;
    private @Nullable File chosen;

    /// @param out where files come that somebody saves
    AtDesk(RightsStudy made, Study study, Path out) {
        this.made = made;
        this.study = study;
        this.out = out;
        this.kit = Kit.of(Language.EN, RightsStudy.CLOCK, Jobs.direct(), new FileDialogs() {
            @Override
            public @Nullable File open(FileChooser asked, Node from) {
                return chosen;
            }

            @Override
            public List<File> openSeveral(FileChooser asked, Node from) {
                return chosen == null ? List.of() : List.of(chosen);
            }

            @Override
            public File save(FileChooser asked, Node from) {
                return out.resolve(SAVED).toFile();
            }
        });
        this.wiring = onScreen(() -> new Wiring(kit, made.services(), Preferences.none(), () -> study,
                out.resolve("home")));
        this.scene = onScreen(() -> {
            Scene dressed = new Scene(new Group(), WIDTH, HEIGHT);
            kit.look().dress(dressed);
            dressed.setRoot(wiring.root());
            return dressed;
        });
        this.shell = onScreen(() -> wiring.begin(OpenStudy.of(study), study.person()));
    }

    private static <T> T onScreen(Callable<T> work) {
        return Pictures.onScreen(work);
    }

    Study study() {
        return study;
    }

    /// How many files somebody saved.
    long saved() {
        String[] files = out.toFile().list((_, name) -> name.startsWith(SAVED));
        return files == null ? 0 : files.length;
    }

    List<String> screens() {
        return shell.screenIds();
    }

    /// @param at where in the screen; null for nowhere
    void open(String screen, @Nullable String at) {
        if (!screens().contains(screen)) {
            throw new NoWay("no screen " + screen);
        }
        act(() -> shell.open(screen, at));
    }

    /// What the next dialog for a file answers.
    void choose(String file) {
        chosen = made.file(file).toFile();
    }

    /// Uses the button that bears these words, or of which a reader hears them.
    void press(String key, Object... arguments) {
        pressNamed(kit.words().get(key, arguments));
    }

    /// As [#press], in a part of the screen, where others say the same.
    ///
    /// @param part its style
    void pressIn(String part, String key) {
        Node root = target(part);
        ButtonBase button = find(onScreen(() -> new Walk(root).nodes()), ButtonBase.class, kit.words().get(key));
        act(button::fire);
    }

    /// Uses the button that bears a word which somebody else gave: an edition, a name.
    void pressNamed(String words) {
        ButtonBase button = find(ButtonBase.class, words);
        act(button::fire);
    }

    /// Whether there is something to be used of these words.
    boolean sees(String key, Object... arguments) {
        String words = kit.words().get(key, arguments);
        return nodes().stream().filter(ButtonBase.class::isInstance).anyMatch(it -> isCalled(it, words));
    }

    /// Whether these words are to be read somewhere.
    boolean reads(String words) {
        return onScreen(() -> new Walk(wiring.root()).said()).stream().anyMatch(it -> it.contains(words));
    }

    /// Writes into a field.
    void write(String key, String text) {
        TextInputControl field = find(TextInputControl.class, kit.words().get(key));
        act(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    /// Leaves a field in which somebody wrote.
    void leave(String key) {
        TextInputControl field = find(TextInputControl.class, kit.words().get(key));
        act(() -> field.fireEvent(pressed(KeyCode.ESCAPE, false, false)));
    }

    /// Chooses in a box.
    void pick(String key, Predicate<Object> wanted) {
        ComboBox<?> box = find(ComboBox.class, kit.words().get(key));
        act(() -> {
            for (int i = 0; i < box.getItems().size(); i++) {
                if (wanted.test(box.getItems().get(i))) {
                    box.getSelectionModel().select(i);
                }
            }
        });
    }

    /// Presses a key where somebody looks.
    ///
    /// @param where the style of what has the focus
    void type(String where, String character) {
        Node target = target(where);
        act(() -> target.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false,
                false, false, false)));
    }

    void push(String where, KeyCode code, boolean control) {
        push(where, code, control, false);
    }

    void push(String where, KeyCode code, boolean control, boolean shift) {
        Node target = target(where);
        act(() -> target.fireEvent(pressed(code, control, shift)));
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }

    private Node target(String where) {
        return nodes().stream().filter(it -> it.getStyleClass().contains(where)).findFirst()
                .orElseThrow(() -> new NoWay("nothing of the kind " + where));
    }

    /// Asks the palette for a command and runs it.
    void command(String key) {
        String name = kit.words().get(key);
        push("tw-shell", KeyCode.K, true);
        TextInputControl field = find(TextInputControl.class, kit.words().get("shell.palette"));
        act(() -> field.setText(name));
        ListView<?> list = find(ListView.class, kit.words().get("shell.palette.found"));
        String said = name + ", " + kit.words().get("shell.command");
        OptionalInt at = onScreen(() -> list.lookupAll(".list-cell").stream().map(it -> (ListCell<?>) it)
                .filter(it -> said.equals(it.getAccessibleText())).mapToInt(ListCell::getIndex).findFirst());
        if (at.isEmpty()) {
            push("tw-shell", KeyCode.ESCAPE, false);
            throw new NoWay("no command " + name);
        }
        act(() -> {
            list.getSelectionModel().select(at.getAsInt());
            field.fireEvent(pressed(KeyCode.ENTER, false, false));
        });
    }

    private <N extends Node> N find(Class<N> kind, String words) {
        return find(nodes(), kind, words);
    }

    private static <N extends Node> N find(List<Node> nodes, Class<N> kind, String words) {
        List<N> found = nodes.stream().filter(kind::isInstance).map(kind::cast).filter(it -> isCalled(it, words))
                .toList();
        if (found.isEmpty()) {
            throw new NoWay("nothing says " + words + " beside " + nodes.stream().filter(ButtonBase.class::isInstance)
                    .map(it -> ((ButtonBase) it).getText()).filter(Objects::nonNull).distinct().toList());
        }
        return found.stream().filter(it -> !it.isDisabled() && !(it instanceof TextInputControl field
                && !field.isEditable())).min(Comparator.comparing(it -> isHeardOtherwise(it, words)))
                .orElseThrow(() -> new NoWay("not to be used: " + words));
    }

    /// Of several that bear the same words a reader hears more: those come last.
    private static boolean isHeardOtherwise(Node node, String words) {
        return node.getAccessibleText() != null && !words.equals(node.getAccessibleText());
    }

    private static boolean isCalled(Node node, String words) {
        return words.equals(node.getAccessibleText())
                || (node instanceof Labeled labeled && words.equals(labeled.getText()));
    }

    private List<Node> nodes() {
        return onScreen(() -> new Walk(wiring.root()).nodes());
    }

    private void act(Runnable run) {
        onScreen(() -> {
            run.run();
            for (int pass = 0; pass < PASSES; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return true;
        });
    }

    /// Without the backup that the window makes on closing: nobody reads it here.
    @Override
    public void close() {
        study.close();
    }
}
