package nl.tweespraak.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.shell.PaletteModel.Entry;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// What takes longer to find, behind what was found at once: the texts.
final class PaletteUpdate implements Update<List<Supplier<List<Found>>>> {

    private final Words words;
    private final List<Screen> screens;
    private final String query;
    private final PaletteModel model;

    PaletteUpdate(Words words, List<Screen> screens, String query, PaletteModel model) {
        this.words = words;
        this.screens = screens;
        this.query = query;
        this.model = model;
    }

    @Override
    public List<Supplier<List<Found>>> work(Progress progress) {
        return screens.stream().map(screen -> screen.seek(query)).toList();
    }

    @Override
    public void show(List<Supplier<List<Found>>> found) {
        found.forEach(each -> each.get().forEach(one -> model.entries().add(Entry.of(one, words))));
    }

    /// What was found at once stays; the search screen says what failed.
    @Override
    public void fail(Text reason) {
    }
}
