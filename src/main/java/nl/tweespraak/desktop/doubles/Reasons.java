package nl.tweespraak.desktop.doubles;

import java.util.List;
import java.util.stream.Collectors;
import nl.tweespraak.desktop.kit.AttributeWords;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.doubles.Candidate;
import nl.tweespraak.study.doubles.Reason;

/// What speaks for a pair, in words.
final class Reasons {

    private static final double PERCENT = 100;
    /// What says less is told of the open pair alone.
    private static final double TELLING = 0.1;

    private Reasons() {
    }

    /// From 50 to 100.
    static long score(Candidate candidate) {
        return Math.round(PERCENT * candidate.score());
    }

    /// In a few words, without what the platform has of somebody.
    static Text brief(Words words, Reason reason) {
        return switch (reason) {
            case Reason.SameAttribute it ->
                words.text("doubles.brief.attribute", AttributeWords.name(words, it.attribute()));
            case Reason.NearInTime it -> words.text("doubles.reason.time", it.days());
            case Reason.AlikeText _ -> words.text("doubles.brief.text");
            case Reason.OtherAttribute it ->
                words.text("doubles.brief.other", AttributeWords.name(words, it.attribute()));
        };
    }

    /// With the values, for the open pair.
    static Text whole(Words words, Reason reason, PairText text) {
        return switch (reason) {
            case Reason.SameAttribute it ->
                words.text("doubles.reason.attribute", AttributeWords.name(words, it.attribute()),
                        values(words, text.duplicate(), it.attribute()), it.among());
            case Reason.NearInTime it -> words.text("doubles.reason.time", it.days());
            case Reason.AlikeText it -> words.text("doubles.reason.text", Math.round(PERCENT * it.likeness()));
            case Reason.OtherAttribute it ->
                words.text("doubles.reason.other", AttributeWords.name(words, it.attribute()),
                        values(words, text.remaining(), it.attribute()),
                        values(words, text.duplicate(), it.attribute()));
        };
    }

    /// Whether it is worth a word in the list: a gender that most have is not.
    static boolean tells(Reason reason) {
        return reason.strength() >= TELLING || reason instanceof Reason.OtherAttribute;
    }

    private static Text values(Words words, List<Transcript> transcripts, String attribute) {
        List<Text> all = transcripts.stream().map(it -> it.attributes().getOrDefault(attribute, ""))
                .filter(it -> !it.isEmpty()).distinct().map(it -> AttributeWords.value(words, attribute, it)).toList();
        return new Text(all.stream().map(Text::nl).collect(Collectors.joining(", ")),
                all.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
