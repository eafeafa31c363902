package nl.tweespraak.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.shell.PaletteModel.Entry;

/// One place to find everything: screens, commands, and what the screens find.
final class PaletteController {

    /// How many characters are needed before texts are searched: one stands everywhere.
    private static final int LEAST = 2;

    private final Kit kit;
    private final Supplier<List<Command>> commands;
    private final List<Screen> screens;
    private final Runnable close;
    private final PaletteModel model = new PaletteModel();

    PaletteController(Kit kit, Supplier<List<Command>> commands, List<Screen> screens, Runnable close) {
        this.kit = kit;
        this.commands = commands;
        this.screens = screens;
        this.close = close;
        model.queryProperty().subscribe(_ -> search());
    }

    PaletteModel model() {
        return model;
    }

    /// Empty, as it opens.
    void reset() {
        model.queryProperty().set("");
        search();
    }

    void run(Entry entry) {
        close.run();
        entry.run().run();
    }

    /// Looks for what was typed. While content is hidden, no text is looked for.
    void search() {
        String typed = model.queryProperty().get().strip();
        String query = typed.toLowerCase(Locale.ROOT);
        List<Entry> entries = new ArrayList<>();
        if (!query.isEmpty()) {
            for (Screen screen : screens) {
                screen.find(query).forEach(found -> entries.add(Entry.of(found, kit.words())));
            }
        }
        for (Screen screen : screens) {
            offer(entries, query, new Entry(kit.words().get("screen." + screen.id()), kit.words().get("shell.screen"),
                    "", null, () -> kit.navigator().open(screen.id(), null)));
        }
        for (Command command : commands.get()) {
            Runnable run = command.run();
            if (run != null) {
                offer(entries, query, new Entry(kit.words().get(command.name()), kit.words().get("shell.command"),
                        command.keys(), null, run));
            }
        }
        model.entries().setAll(entries);
        boolean enough = typed.codePointCount(0, typed.length()) >= LEAST;
        kit.jobs().latest(this, new PaletteUpdate(kit.words(), kit.hidden().get() || !enough ? List.of() : screens,
                typed, model));
    }

    /// Where every word that was typed stands in the name.
    private static void offer(List<Entry> entries, String query, Entry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        for (String word : query.split("\\s+", -1)) {
            if (!name.contains(word)) {
                return;
            }
        }
        entries.add(entry);
    }
}
