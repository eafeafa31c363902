package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.desktop.start.StudyAccess.Glance;
import nl.tweespraak.desktop.start.StudyAccess.NewStudy;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.desktop.start.StudyAccess.Parcel;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Studies that exist by name alone: `weg` is missing, `bezet` is in use, the passphrase is `verzonnen`.
final class InventedAccess implements StudyAccess {

    final List<String> happened = new ArrayList<>();
    final List<@Nullable String> asked = new ArrayList<>();
    List<String> users = List.of("lead", "anna", "bram");
    int wrong;
    boolean damaged;
    final InventedBackups backups = new InventedBackups(new Study("Onzichtbare slachtoffers 2022"));
    List<Person> people = List.of(new Person.Coding("Codeur A"), new Person.Coding("Codeur B"),
            new Person.Lead("Leider"));

    @Override
    public Glance glance(Path folder) {
        return switch (folder.getFileName().toString()) {
            case "weg" -> new Glance(null, true, null, List.of(), true);
            case "bezet" -> new Glance(new Text("in gebruik", "in use"), false, Instant.parse("2026-03-03T10:00:00Z"),
                    List.of("lead"), true);
            case "gisteren" -> new Glance(null, false, Instant.parse("2026-03-11T16:40:00Z"),
                    List.of("lead"), true);
            default -> new Glance(null, false, Instant.parse("2026-03-12T14:03:00Z"), users, true);
        };
    }

    @Override
    public Opened open(Path folder, @Nullable String user, char[] passphrase) {
        asked.add(user);
        if (!"verzonnen".equals(String.valueOf(passphrase))) {
            wrong++;
            throw new Refusal(new Text("De wachtzin klopt niet.", "The passphrase is wrong."));
        }
        if (damaged) {
            throw new Damaged(new Text("Beschadigd: de database.", "Damaged: the database."));
        }
        happened.add("open");
        return new Study("Onzichtbare slachtoffers 2022");
    }

    @Override
    public BackupAccess backups() {
        return backups;
    }

    @Override
    public Opened recover(Path folder, @Nullable String user, char[] code, char[] fresh) {
        happened.add("recover " + String.valueOf(code) + " " + String.valueOf(fresh));
        return new Study("Onzichtbare slachtoffers 2022");
    }

    @Override
    public Duration wait(Path folder, @Nullable String user) {
        return wrong < 2 ? Duration.ZERO : Duration.ofSeconds(125);
    }

    @Override
    public Text strength(char[] passphrase) {
        return passphrase.length < 12 ? new Text("Zwak.", "Weak.") : new Text("Sterk.", "Strong.");
    }

    @Override
    public Parcel look(Path file) {
        if (!file.toString().endsWith(".twp")) {
            throw new Refusal(new Text("Dit is geen pakket.", "This is no package."));
        }
        return new Parcel(file, "lead", "0A1B-2C3D-4E5F", "anna", "ckm-2022", Instant.parse("2026-03-12T09:12:00Z"));
    }

    @Override
    public Opened settle(Path file, Path folder, char[] passphrase) {
        happened.add("settle " + folder.getFileName());
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
