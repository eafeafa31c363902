package nl.tweespraak.desktop.coding;

import nl.tweespraak.study.CaseSummary;

/// A row of the list of cases.
sealed interface CaseNode {

    /// Those that stand at the same point.
    record Group(CaseSummary.Progress progress, int count) implements CaseNode {
    }

    record Item(CaseSummary summary) implements CaseNode {
    }
}
