package nl.tweespraak.desktop;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.desktop.shell.Sitting.Seat;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Study;

/// An open study with what the window says about it, read away from the FX thread.
///
/// @param sample whether its transcripts are invented
/// @param people who may sit down at it: its coders by name, then the lead; opened with the key of somebody else, that one
///     alone
record OpenStudy(Study study, String title, boolean sample, List<Person> people) {

    OpenStudy {
        people = List.copyOf(people);
    }

    static OpenStudy of(Study study) {
        List<Person> people = new ArrayList<>();
        if (study.person() instanceof Person.Lead) {
            study.coders().stream().map(Person.Coding::new).forEach(people::add);
        }
        people.add(study.person());
        return new OpenStudy(study, study.title(), study.file().isSample(), people);
    }

    /// The same with somebody at the desk.
    OpenStudy as(Person person) {
        return new OpenStudy(study.as(person), title, sample, people);
    }

    /// Where those people may sit, in their order.
    List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            seats.add(new Seat(people.get(i).name(), people.get(i) instanceof Person.Coding ? i : -1));
        }
        return seats;
    }

    /// Where the one at the desk sits.
    Seat seat() {
        String name = study.person().name();
        return seats().stream().filter(it -> it.name().equals(name)).findFirst()
                .orElseGet(() -> new Seat(name, people.size() - 1));
    }
}
