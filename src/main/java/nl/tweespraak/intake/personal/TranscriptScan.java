package nl.tweespraak.intake.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.tweespraak.model.Cores;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;

/// Looks through transcripts. What somebody is called in one message is looked for in the others of
/// that transcript.
public final class TranscriptScan {

    private final PersonalRules rules;
    /// The numbers of the words found so far. They hold what people wrote, and live no longer than the scan.
    private final Map<String, Integer> alike = new HashMap<>();

    public TranscriptScan(PersonalRules rules) {
        this.rules = rules;
    }

    /// @param transcripts looked through on as many cores as there are
    /// @return in order of the transcripts, their messages, and the places within them
    public List<Finding> of(List<Transcript> transcripts) {
        List<List<Looked>> all = Cores.each(transcripts, this::look);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (Looked looked : all.get(i)) {
                for (Suspect suspect : looked.suspects()) {
                    found.add(finding(transcripts.get(i).id(), looked, suspect));
                }
            }
        }
        return found;
    }

    private List<Looked> look(Transcript transcript) {
        List<Looked> looked = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Message message : transcript.messages()) {
            Looked one = new Looked(message, rules.look(message.text()));
            looked.add(one);
            one.suspects().stream().filter(it -> it.reason().equals(NameRule.CALLED))
                    .forEach(it -> NameRule.tellingWords(one.words(it), named::add));
        }
        if (!named.isEmpty()) {
            looked.replaceAll(it -> new Looked(it.message(), rules.look(Folded.of(it.message().text()), named)));
        }
        return looked;
    }

    /// A message with what was suspected in it.
    private record Looked(Message message, List<Suspect> suspects) {

        String words(Suspect suspect) {
            return message.text().substring(suspect.from(), suspect.to());
        }
    }

    private Finding finding(String transcript, Looked looked, Suspect suspect) {
        PersonalKind kind = suspect.kind();
        String same = kind.word() + " " + looked.words(suspect).toLowerCase(Locale.ROOT);
        int number = alike.computeIfAbsent(same, _ -> alike.size() + 1);
        return new Finding(transcript, looked.message().position(),
                TextRange.ofUtf16(looked.message().text(), suspect.from(), suspect.to()), kind, suspect.reason(),
                number);
    }
}
