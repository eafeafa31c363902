package nl.tweespraak.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats of a data set.
public enum DataFormat {
    SAV,
    /// SPSS syntax, with its table beside it.
    SPS, CSV, XLSX, JSON,
    /// The codebook document that goes with the data: what each column means, and no value of any case.
    HTML;

    /// What the names of its files end in: `.sav`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The format that a file's name ends in; empty where in none.
    public static Optional<DataFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> name.endsWith(it.ending())).findFirst();
    }

    /// All endings, for people: `.sav, .csv, .json`.
    public static String endings() {
        return Arrays.stream(values()).map(DataFormat::ending).collect(Collectors.joining(", "));
    }
}
