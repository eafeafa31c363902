package nl.tweespraak.cli;

import picocli.CommandLine.Command;

/// The commands on codebook files.
@Command(name = "codebook", mixinStandardHelpOptions = true)
final class CodebookGroup implements Runnable {

    @Override
    public void run() {
        throw new UsageFault(Main.NO_COMMAND);
    }
}
