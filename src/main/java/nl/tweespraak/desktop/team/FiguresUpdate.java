package nl.tweespraak.desktop.team;

import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.People;
import nl.tweespraak.study.Study;

/// Looks through the study.
final class FiguresUpdate implements Update<Figures> {

    private final Study study;
    private final People people;
    private final TeamModel model;

    FiguresUpdate(Study study, People people, TeamModel model) {
        this.study = study;
        this.people = people;
        this.model = model;
    }

    @Override
    public Figures work(Progress progress) {
        return Figures.of(study, people);
    }

    @Override
    public void show(Figures figures) {
        model.figuresProperty().set(figures);
        model.loadedProperty().set(true);
    }

    @Override
    public void fail(Text reason) {
        model.loadedProperty().set(true);
        model.problemProperty().set(new Refusal(reason));
    }
}
