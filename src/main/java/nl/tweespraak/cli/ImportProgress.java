package nl.tweespraak.cli;

import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Says on standard error how far a long import is: a line for every tenth part.
final class ImportProgress implements Progress {

    private static final long LONG = 20_000_000;
    private static final Text DONE = new Text("%d %% gelezen", "%d %% read");

    private final Terminal terminal;
    private long said;

    ImportProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean go(long done, long total) {
        long tenths = total < LONG ? 0 : 10 * done / total;
        if (tenths > said) {
            said = tenths;
            terminal.note(DONE.with(10 * tenths));
        }
        return true;
    }
}
