package nl.tweespraak.cli;

import picocli.CommandLine.Command;

/// The commands on packages.
@Command(name = "package", mixinStandardHelpOptions = true)
final class PackageGroup implements Runnable {

    @Override
    public void run() {
        throw new UsageFault(Main.NO_COMMAND);
    }
}
