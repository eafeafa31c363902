package nl.tweespraak.desktop;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Study;

/// An open study with what the window says about it, read away from the FX thread.
///
/// @param sample whether its transcripts are invented
/// @param people who may sit down at it: its coders by name, then the lead
record OpenStudy(Study study, String title, boolean sample, List<Person> people) {

    OpenStudy {
        people = List.copyOf(people);
    }

    static OpenStudy of(Study study) {
        List<Person> people = new ArrayList<>();
        study.coders().stream().map(Person.Coding::new).forEach(people::add);
        people.add(new Person.Lead(nl.tweespraak.cli.Wiring.LEAD));
        return new OpenStudy(study, study.title(), study.file().isSample(), people);
    }

    /// The same with somebody at the desk.
    OpenStudy as(Person person) {
        return new OpenStudy(study.as(person), title, sample, people);
    }
}
