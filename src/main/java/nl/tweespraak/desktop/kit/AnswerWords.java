package nl.tweespraak.desktop.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;

/// Answers as the screen says them: as the codebook does, with days by the name of the month.
public final class AnswerWords {

    private AnswerWords() {
    }

    public static Text text(Variable variable, Answer answer) {
        return answer instanceof Answer.Day(LocalDate day)
                ? new Text(date(day, Language.NL), date(day, Language.EN))
                : variable.describe(answer);
    }

    private static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(date);
    }
}
