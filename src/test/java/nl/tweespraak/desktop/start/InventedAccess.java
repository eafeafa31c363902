package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Studies that exist by name alone: `weg` is missing, `bezet` is in use, the passphrase is `verzonnen`.
final class InventedAccess implements StudyAccess {

    final List<String> happened = new ArrayList<>();
    List<Person> people = List.of(new Person.Coding("Codeur A"), new Person.Coding("Codeur B"),
            new Person.Lead("Leider"));

    @Override
    public Glance glance(Path folder) {
        return switch (folder.getFileName().toString()) {
            case "weg" -> new Glance(null, true, null);
            case "bezet" -> new Glance(new Text("in gebruik", "in use"), false, Instant.parse("2026-03-03T10:00:00Z"));
            case "gisteren" -> new Glance(null, false, Instant.parse("2026-03-11T16:40:00Z"));
            default -> new Glance(null, false, Instant.parse("2026-03-12T14:03:00Z"));
        };
    }

    @Override
    public Opened open(Path folder, char[] passphrase) {
        if (!"verzonnen".equals(String.valueOf(passphrase))) {
            throw new Refusal(new Text("De wachtzin klopt niet.", "The passphrase is wrong."));
        }
        happened.add("open");
        return new Study("Onzichtbare slachtoffers 2022");
    }

    @Override
    public Opened create(NewStudy study, char[] passphrase) {
        happened.add("create " + study.codebook());
        return new Study(study.title());
    }

    @Override
    public Opened sample() {
        happened.add("sample");
        return new Study("Voorbeeldonderzoek (verzonnen)");
    }

    @Override
    public List<String> editions() {
        return List.of("ckm-2022", "ckm-2021");
    }

    private final class Study implements Opened {

        private final String title;

        Study(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public String codebook() {
            return "ckm-2022";
        }

        @Override
        public List<Person> people() {
            return people;
        }

        @Override
        public void sitDown(Person person) {
            happened.add(person.name());
        }

        @Override
        public void close() {
            happened.add("close");
        }
    }
}
