package nl.tweespraak.exchange;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Where what leaves the program comes from, to be written into it.
///
/// @param edited when the last edit was made, in Europe/Amsterdam
/// @param head the digest over the journal's last lines
/// @param done what was done to the data beforehand: bands, suppression
public record Provenance(String study, Text edition, LocalDateTime edited, String head, List<Text> done) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Provenance {
        done = List.copyOf(done);
    }

    public static Provenance of(Study study) {
        return new Provenance(study.title(), study.codebook().title(),
                LocalDateTime.ofInstant(study.file().lastEditAt(), ZONE).truncatedTo(ChronoUnit.SECONDS),
                study.file().head(), List.of());
    }

    /// The same of what something more was done to.
    public Provenance with(List<Text> more) {
        List<Text> all = new ArrayList<>(done);
        all.addAll(more);
        return new Provenance(study, edition, edited, head, all);
    }

    /// All of it in words, a line each.
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        lines.add(new Text("Onderzoek: " + study, "Study: " + study));
        lines.add(new Text("Editie: " + edition.nl(), "Edition: " + edition.en()));
        lines.add(new Text("Laatste wijziging: " + edited.toLocalDate(), "Last edit: " + edited.toLocalDate()));
        lines.add(new Text("Stand van het journaal: " + head, "Head of the journal: " + head));
        lines.add(Text.same("Tweespraak"));
        lines.addAll(done);
        return lines;
    }
}
