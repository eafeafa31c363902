package nl.tweespraak.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats of a report.
public enum ReportFormat {
    HTML, CSV, JSON, XLSX;

    /// What the names of its files end in: `.html`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The format that a file's name ends in; empty where in none.
    public static Optional<ReportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> name.endsWith(it.ending())).findFirst();
    }

    /// All endings, for people: `.html, .csv, .json`.
    public static String endings() {
        return Arrays.stream(values()).map(ReportFormat::ending).collect(Collectors.joining(", "));
    }
}
