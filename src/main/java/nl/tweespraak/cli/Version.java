package nl.tweespraak.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, as its jar has it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[]{"Tweespraak " + Objects.requireNonNullElse(version, "")};
    }
}
