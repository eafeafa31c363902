package nl.tweespraak.cli;

import picocli.CommandLine.Command;

/// The command that has all others.
@Command(name = "tweespraak", mixinStandardHelpOptions = true, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
final class Tweespraak implements Runnable {

    @Override
    public void run() {
        throw new UsageFault(Main.NO_COMMAND);
    }
}
