package nl.tweespraak.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApostropheTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {"=a '=a", "+a '+a", "-a '-a", "@a '@a", "'=a ''=a",
            "''-a '''-a", "a a", "'a 'a", "' '", "a=b a=b"})
    void textThatASpreadsheetWouldCalculateGetsOneMore(String text, String cell) {
        assertThat(Apostrophe.added(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "=a", "'=a", "''@a", "'a", "'", "''", "-99", " =a"})
    void readingGivesBackWhatWasWritten(String text) {
        assertThat(Apostrophe.removed(Apostrophe.added(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99", "=a", "'a", "'"})
    void aCellWithoutAnApostropheTooManyIsReadAsItIs(String cell) {
        assertThat(Apostrophe.removed(cell)).isEqualTo(cell);
    }
}
