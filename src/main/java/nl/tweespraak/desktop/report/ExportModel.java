package nl.tweespraak.desktop.report;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.exchange.DataFormat;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.exchange.Values;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Threshold;
import nl.tweespraak.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/// What is to leave the program, and how.
final class ExportModel {

    /// What leaves.
    enum What {
        REPORT, DATA, CODEBOOK
    }

    private final ObjectProperty<What> what = new SimpleObjectProperty<>(this, "what", What.REPORT);
    private final ObjectProperty<ReportFormat> reportFormat = new SimpleObjectProperty<>(this, "reportFormat",
            ReportFormat.HTML);
    private final ObjectProperty<DataFormat> dataFormat = new SimpleObjectProperty<>(this, "dataFormat",
            DataFormat.SAV);
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Values> values = new SimpleObjectProperty<>(this, "values", Values.CONSENSUS);
    private final BooleanProperty attributes = new SimpleBooleanProperty(this, "attributes");
    private final BooleanProperty memos = new SimpleBooleanProperty(this, "memos");
    private final BooleanProperty withCodebook = new SimpleBooleanProperty(this, "withCodebook", true);
    private final BooleanProperty hide = new SimpleBooleanProperty(this, "hide");
    private final IntegerProperty threshold = new SimpleIntegerProperty(this, "threshold", Threshold.USUAL);
    private final ObjectProperty<@Nullable List<Text>> risks = new SimpleObjectProperty<>(this, "risks");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final BooleanProperty listed = new SimpleBooleanProperty(this, "listed");
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem");

    /// @param language of the screen: what is exported begins with the same
    ExportModel(Language language) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
    }

    ObjectProperty<What> whatProperty() {
        return what;
    }

    ObjectProperty<ReportFormat> reportFormatProperty() {
        return reportFormat;
    }

    ObjectProperty<DataFormat> dataFormatProperty() {
        return dataFormat;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObjectProperty<Values> valuesProperty() {
        return values;
    }

    BooleanProperty attributesProperty() {
        return attributes;
    }

    BooleanProperty memosProperty() {
        return memos;
    }

    /// Whether the codebook document is written beside the data.
    BooleanProperty withCodebookProperty() {
        return withCodebook;
    }

    /// Whether what few cases have in common is taken out. Never unless somebody asks.
    BooleanProperty hideProperty() {
        return hide;
    }

    /// Fewer cases than this are few in this study.
    IntegerProperty thresholdProperty() {
        return threshold;
    }

    /// What could tell who somebody is, a line each; null until it is known.
    ObjectProperty<@Nullable List<Text>> risksProperty() {
        return risks;
    }

    /// Whether the pane is open.
    BooleanProperty openProperty() {
        return open;
    }

    /// Whether the risks are listed.
    BooleanProperty listedProperty() {
        return listed;
    }

    /// Why it did not work the last time; null where it did.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }

    DataSetChoice choice() {
        return new DataSetChoice(values.get(), attributes.get(), memos.get());
    }

    /// What the file's name ends in.
    String ending() {
        return switch (what.get()) {
            case REPORT -> reportFormat.get().ending();
            case DATA -> dataFormat.get().ending();
            case CODEBOOK -> DataFormat.HTML.ending();
        };
    }

    /// What the risks hang on.
    Observable[] asked() {
        return new Observable[]{what, values, attributes, memos, threshold, open};
    }
}
