package nl.tweespraak.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.CaseEntries;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// What a newer export of a transcript changes in it, and whether it can take its place.
///
/// @param added messages that it has more
/// @param removed messages that it has no more
/// @param changed messages that stand between the same ones and read otherwise
/// @param about whether the day or an attribute differs
/// @param refusal why it cannot take its place; null where it can
public record Newer(String id, int added, int removed, int changed, boolean about, @Nullable Text refusal) {

    private static final Text GONE = new Text("dit gesprek is er niet meer. Lees het opnieuw in.",
            "this transcript is gone. Import it again.");
    private static final Text ERASED = new Text(
            "in dit gesprek is iets gemaskeerd of gewist, en het nieuwe bracht dat terug. Geef het nieuwe gesprek een ander id, "
                    + "koppel het als dubbeling en maskeer ook daar.",
            "something was masked or erased in this transcript, and the newer one would bring it back. Give the new "
                    + "transcript another id, link it as a double, and mask there too.");
    private static final Text IN_USE = new Text(
            "deze casus is verdeeld of ingeleverd: wie haar codeert, las de oude tekst. Heropen haar eerst, of geef het nieuwe "
                    + "gesprek een ander id en koppel het als dubbeling.",
            "this case is dealt out or handed in: who codes it read the old text. Reopen it first, or give the new "
                    + "transcript another id and link it as a double.");
    private static final Text EVIDENCE = new Text(
            "een vindplaats staat in een bericht dat in het nieuwe gesprek anders is of elders staat. Haal die vindplaats "
                    + "weg, of geef het nieuwe gesprek een ander id en koppel het als dubbeling.",
            "evidence is in a message that reads otherwise in the new transcript or stands elsewhere. Remove that evidence, "
                    + "or give the new transcript another id and link it as a double.");

    /// @throws Refusal where the study has no transcript of that id
    public static Newer of(StudyFile file, Transcript incoming) {
        String id = incoming.id();
        CaseEntries own = file.entries(id).orElseThrow(() -> new Refusal(GONE));
        Transcript stored = file.transcript(id);
        List<Message> before = stored.messages();
        List<Message> after = incoming.messages();
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && isAlike(before.get(first), after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && isAlike(before.get(before.size() - 1 - last), after.get(after.size() - 1 - last))) {
            last++;
        }
        int gone = before.size() - first - last;
        int come = after.size() - first - last;
        boolean about = !stored.attributes().equals(incoming.attributes())
                || !Optional.ofNullable(stored.startedOn()).equals(Optional.ofNullable(incoming.startedOn()));
        return new Newer(id, Math.max(0, come - gone), Math.max(0, gone - come), Math.min(gone, come), about,
                refusal(file, own, before, after));
    }

    private static @Nullable Text refusal(StudyFile file, CaseEntries own, List<Message> before, List<Message> after) {
        String id = own.transcript().id();
        CaseEntries into = file.links().stream().filter(it -> it.duplicate().equals(id)).map(Link::into).findFirst()
                .flatMap(file::entries).orElse(own);
        if (!file.imported().isWhole(id)) {
            return ERASED;
        }
        CaseState state = new CaseState(into);
        if (state.assignment() != null || !state.handedIn().isEmpty()) {
            return IN_USE;
        }
        boolean lost = Stream.concat(own.entries().stream(), into.entries().stream())
                .filter(Evidence.class::isInstance).map(Evidence.class::cast).filter(it -> it.transcript().equals(id))
                .anyMatch(it -> it.position() > after.size()
                        || !before.get(it.position() - 1).equals(after.get(it.position() - 1)));
        return lost ? EVIDENCE : null;
    }

    private static boolean isAlike(Message one, Message other) {
        return one.speaker() == other.speaker() && one.text().equals(other.text())
                && Optional.ofNullable(one.at()).equals(Optional.ofNullable(other.at()));
    }
}
