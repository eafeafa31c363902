package nl.tweespraak.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.exchange.Provenance;
import nl.tweespraak.exchange.Spreadsheet;
import nl.tweespraak.exchange.Tables;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// The report of a study as it was when asked for.
public final class YearReport {

    private static final Text FIGURES = new Text("cijfers", "figures");

    private final ReportDefinition definition;
    private final List<Figure> figures;
    private final Figures source;
    private final Study study;
    private final Provenance provenance;
    private @Nullable Methods methods;

    private YearReport(ReportDefinition definition, List<Figure> figures, Figures source, Study study,
            Provenance provenance) {
        this.definition = definition;
        this.figures = List.copyOf(figures);
        this.source = source;
        this.study = study;
        this.provenance = provenance;
    }

    /// @throws nl.tweespraak.model.Refusal where there is no report of the study's codebook
    public static YearReport of(Study study) {
        return of(study, Material.of(study));
    }

    static YearReport of(Study study, Material material) {
        ReportDefinition definition = ReportDefinition.of(study.codebook());
        Figures figures = new Figures(material);
        return new YearReport(definition, definition.figures().stream().map(figures::of).toList(), figures,
                study, Provenance.of(study));
    }

    public ReportDefinition definition() {
        return definition;
    }

    /// In the order of the report.
    public List<Figure> figures() {
        return figures;
    }

    public Optional<Figure> figure(String id) {
        return figures.stream().filter(it -> it.definition().id().equals(id)).findFirst();
    }

    /// The cases of a figure's population of which its variables are so known, in order of import; of conversations none.
    public List<String> cases(Figure figure, Known known) {
        return source.of(figure.definition(), known);
    }

    /// How it was coded: worked out at the first call, while the study is open.
    public Methods methods() {
        Methods known = methods;
        if (known == null) {
            known = Methods.of(study);
            methods = known;
        }
        return known;
    }

    /// Figures that could tell who somebody is, a line each.
    ///
    /// @param threshold fewer cases than this are few
    public List<Text> risks(int threshold) {
        return new FigureSuppression(threshold).risks(figures);
    }

    /// The same without them; that they were taken out goes along.
    ///
    /// @param threshold fewer cases than this are few
    public YearReport suppressed(int threshold) {
        List<Figure> fewer = new FigureSuppression(threshold).suppressed(figures);
        long hidden = fewer.stream().filter(Figure::suppressed).count();
        Text done = new Text("Onderdrukt: %d cijfers waarachter minder dan %d casussen schuilen.",
                "Suppressed: %d figures with fewer than %d cases behind them.").with(hidden, threshold);
        return new YearReport(definition, fewer, source, study, provenance.with(List.of(done)));
    }

    /// What was done to it.
    public List<Text> done() {
        return provenance.done();
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public void write(Path file, ReportFormat format, Language language) throws IOException {
        FigureTable table = new FigureTable(figures, language);
        switch (format) {
            case HTML -> Tables.writeText(file,
                    new ReportHtml(definition, figures, methods(), provenance, language).page());
            case CSV -> Tables.writeCsv(file, FigureTable.HEADER, table.rows());
            case JSON -> Tables.writeText(file, Json.pretty(table.objects()));
            case XLSX -> Spreadsheet.write(file, List.of(new Spreadsheet.Sheet(FIGURES.in(language),
                    FigureTable.HEADER, table.rows())), provenance, language);
        }
    }
}
