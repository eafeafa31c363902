package nl.tweespraak.desktop.agreement;

import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.Methods;
import nl.tweespraak.study.Study;

/// Writes the paragraph for the methods section from the numbers of the study.
final class MethodsUpdate implements Update<Text> {

    private final Study study;
    private final AgreementModel model;

    MethodsUpdate(Study study, AgreementModel model) {
        this.study = study;
        this.model = model;
    }

    @Override
    public Text work(Progress progress) {
        return Methods.of(study).paragraph();
    }

    @Override
    public void show(Text paragraph) {
        model.methodsProperty().set(paragraph);
    }

    @Override
    public void fail(Text reason) {
        model.methodsProperty().set(reason);
    }
}
