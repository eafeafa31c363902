package nl.tweespraak.desktop.report;

import java.math.BigDecimal;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Language;
import nl.tweespraak.report.Figure;
import org.jspecify.annotations.Nullable;

/// Figures as the chosen language writes them, for what is written now.
final class Figured {

    private final Kit kit;

    Figured(Kit kit) {
        this.kit = kit;
    }

    /// How many, or the value of what is worked out over numbers; a dash where there is none.
    String count(Figure figure) {
        if (figure.definition().statistic().isOfNumbers()) {
            return decimal(figure.printed(figure.value()));
        }
        return figure.n() == null ? "–" : kit.dates().number(figure.n());
    }

    /// At the precision of its definition; empty where it is no part of anything.
    String percent(Figure figure) {
        BigDecimal percent = figure.percent();
        return percent == null ? "" : decimal(figure.printed(percent)) + " %";
    }

    private String decimal(@Nullable String number) {
        if (number == null) {
            return "–";
        }
        return kit.words().language() == Language.NL ? number.replace('.', ',') : number;
    }
}
