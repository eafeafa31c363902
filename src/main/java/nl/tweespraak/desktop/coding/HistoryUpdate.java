package nl.tweespraak.desktop.coding;

import java.util.List;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.CodingHistory;
import nl.tweespraak.study.Study;

/// Reads what became of one coding.
final class HistoryUpdate implements Update<List<CodingHistory.Step>> {

    private final Kit kit;
    private final Study study;
    private final FormModel model;
    private final Entry.CodingKey key;

    HistoryUpdate(Kit kit, Study study, FormModel model, Entry.CodingKey key) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.key = key;
    }

    @Override
    public List<CodingHistory.Step> work(Progress progress) {
        return new CodingHistory(study).of(key);
    }

    @Override
    public void show(List<CodingHistory.Step> steps) {
        CaseFile file = model.file().get();
        if (file != null && key.equals(file.key(key.variable())) && key.variable().equals(model.focused().get())) {
            model.history().set(steps);
        }
    }

    @Override
    public void fail(Text reason) {
        kit.notices().add(new Notice(Notice.Kind.INFO, reason, null, null, () -> {
        }));
    }
}
