package nl.tweespraak.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// All commands, and what is said where one is given wrongly.
final class Commands {

    private static final Text MISSING = new Text("Er ontbreekt: %s.", "Missing: %s.");
    private static final Text UNKNOWN = new Text("Onbekend: %s.", "Unknown: %s.");
    private static final Text UNCLEAR = new Text("Dit klopt niet: %s.", "This is not right: %s.");
    private static final Text HELP = new Text("Zie: %s --help", "See: %s --help");

    private Commands() {
    }

    /// Only the command that is asked for is put together in full, which takes time; of the others the name is enough.
    ///
    /// @param arguments as the program was given them
    static CommandLine of(Wiring wiring, Terminal terminal, String... arguments) {
        String chosen = arguments.length == 0 ? "" : arguments[0];
        CommandLine commands = new CommandLine(new Tweespraak());
        actions(wiring, terminal).forEach((name, action) -> commands.addSubcommand(name,
                name.equals(chosen) ? action.get() : new CommandLine(CommandSpec.create().name(name))));
        commands.setResourceBundle(words(terminal));
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExpandAtFiles(false);
        commands.setParameterExceptionHandler((fault, _) -> usage(terminal, fault));
        commands.setExecutionExceptionHandler((fault, command, _) -> stopped(terminal, fault, command));
        return commands;
    }

    private static Map<String, Supplier<CommandLine>> actions(Wiring wiring, Terminal terminal) {
        Map<String, Supplier<CommandLine>> actions = new LinkedHashMap<>();
        actions.put("demo", () -> new CommandLine(new DemoAction(wiring, terminal)));
        actions.put("new", () -> new CommandLine(new NewAction(wiring, terminal)));
        actions.put("info", () -> new CommandLine(new InfoAction(wiring, terminal)));
        actions.put("import", () -> new CommandLine(new ImportAction(wiring, terminal)));
        actions.put("codings", () -> new CommandLine(new CodingsAction(wiring, terminal)));
        actions.put("screen", () -> new CommandLine(new ScreenAction(wiring, terminal)));
        actions.put("decide", () -> new CommandLine(new DecideAction(wiring, terminal)));
        actions.put("disagreements", () -> new CommandLine(new DisagreementsAction(wiring, terminal)));
        actions.put("agreement", () -> new CommandLine(new AgreementAction(wiring, terminal)));
        actions.put("export", () -> new CommandLine(new ExportAction(wiring, terminal)));
        actions.put("users", () -> new CommandLine(new UsersAction(wiring, terminal)));
        actions.put("package", () -> new CommandLine(new PackageGroup())
                .addSubcommand(new PackageOutAction(wiring, terminal))
                .addSubcommand(new PackageInAction(wiring, terminal)));
        actions.put("report", () -> new CommandLine(new ReportAction(wiring, terminal)));
        actions.put("scan", () -> new CommandLine(new ScanAction(wiring, terminal)));
        actions.put("mask", () -> new CommandLine(new MaskAction(wiring, terminal)));
        actions.put("purge", () -> new CommandLine(new PurgeAction(wiring, terminal)));
        actions.put("check", () -> new CommandLine(new CheckAction(wiring, terminal)));
        actions.put("backup", () -> new CommandLine(new BackupAction(wiring, terminal)));
        actions.put("restore", () -> new CommandLine(new RestoreAction(wiring, terminal)));
        actions.put("codebook", () -> new CommandLine(new CodebookGroup())
                .addSubcommand(new CodebookCheckAction(terminal))
                .addSubcommand(new CodebookDiffAction(terminal)));
        return actions;
    }

    private static ResourceBundle words(Terminal terminal) {
        return ResourceBundle.getBundle("nl.tweespraak.cli.help", terminal.language().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int usage(Terminal terminal, CommandLine.ParameterException fault) {
        terminal.note(switch (fault) {
            case CommandLine.MissingParameterException missing -> MISSING.with(labels(missing.getMissing()));
            case CommandLine.UnmatchedArgumentException unmatched ->
                UNKNOWN.with(String.join(" ", unmatched.getUnmatched()));
            default -> UNCLEAR.with(fault.getArgSpec() == null ? "" : label(fault.getArgSpec()));
        });
        return help(terminal, fault.getCommandLine());
    }

    private static int help(Terminal terminal, CommandLine command) {
        terminal.note(HELP.with(command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String labels(List<ArgSpec> missing) {
        return missing.stream().map(Commands::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int stopped(Terminal terminal, Exception fault, CommandLine command) {
        if (fault instanceof UsageFault usage) {
            terminal.note(usage.words());
            return help(terminal, command);
        }
        return stopped(terminal, fault);
    }

    /// A fault of the program itself says only what kind it is: its message may hold what somebody wrote.
    static int stopped(Terminal terminal, Throwable fault) {
        terminal.note(StoreFailure.of(fault).text());
        terminal.note(Text.same(fault.getClass().getName()));
        return Exit.PROBLEMS;
    }
}
