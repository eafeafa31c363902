package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Reads the messages of a difference's case, and from the journal what was decided before.
final class TextUpdate implements Update<CaseText> {

    private final Study study;
    private final DisagreementsModel model;
    private final Difference row;

    TextUpdate(Study study, DisagreementsModel model, Difference row) {
        this.study = study;
        this.model = model;
        this.row = row;
    }

    @Override
    public CaseText work(Progress progress) {
        return new CaseText(row.key(), study.transcripts(row.caseId()), earlier(row.decision()));
    }

    /// Each decision names the edit that made it, and that edit what it took the place of.
    private List<Decision> earlier(@Nullable Decision standing) {
        List<Decision> earlier = new ArrayList<>();
        Optional<Decision> at = before(standing);
        while (at.isPresent()) {
            at.filter(Decision::isDecided).ifPresent(earlier::add);
            at = before(at.get());
        }
        return earlier;
    }

    private Optional<Decision> before(@Nullable Decision decision) {
        return decision == null
                ? Optional.empty()
                : study.file().changes(decision.stamp().edit()).stream()
                        .filter(change -> change.key().equals(decision.key())).map(Change::before)
                        .filter(Decision.class::isInstance).map(Decision.class::cast).findFirst();
    }

    @Override
    public void show(CaseText read) {
        model.textProperty().set(read);
    }

    @Override
    public void fail(Text reason) {
        model.decision().problemProperty().set(reason);
    }
}
