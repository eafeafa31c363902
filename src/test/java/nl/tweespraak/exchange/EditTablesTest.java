package nl.tweespraak.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditTablesTest {

    private static final String CODINGS = "case,coder,variable,value,doubt,memo\r\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
    }

    @Test
    void aRowBearsItsNumberInTheFile() throws IOException {
        Path file = file(CODINGS + "001,A,scope,1,,\r\n\r\n002,A,scope,-99,1,\"x, \"\"y\"\"\nz\"\r\n003,A,scope,1\n");
        assertThat(EditTables.codings(file).rows()).containsExactly(
                new Edit.CodingRow(2, "001", "A", "scope", "1", "", ""),
                new Edit.CodingRow(4, "002", "A", "scope", "-99", "1", "x, \"y\"\nz"),
                new Edit.CodingRow(5, "003", "A", "scope", "1", "", ""));
    }

    @Test
    void withoutTheColumnsDoubtAndMemoStayAsTheyWere() throws IOException {
        assertThat(EditTables.codings(file("case,coder,variable,value\n001,A,scope,1\n")).rows())
                .containsExactly(new Edit.CodingRow(2, "001", "A", "scope", "1", null, null));
    }

    @Test
    void columnsMayStandInAnyOrderAndInCapitalsBesideOthers() throws IOException {
        assertThat(EditTables.codings(file("Value,note, CASE ,coder,variable\n1,n,001,A,scope\n")).rows())
                .containsExactly(new Edit.CodingRow(2, "001", "A", "scope", "1", null, null));
    }

    @Test
    void semicolonsAByteOrderMarkAndWindows1252AreRead() throws IOException {
        List<Edit.CodingRow> expected = List.of(new Edit.CodingRow(2, "001", "Zoë €", "scope", "1,5", null, null));
        String text = "case;coder;variable;value\n001;Zoë €;scope;1,5\n";
        assertThat(EditTables.codings(file(text)).rows()).isEqualTo(expected);
        assertThat(EditTables.codings(file("\uFEFF" + text)).rows()).isEqualTo(expected);
        assertThat(EditTables.codings(file(text, Charset.forName("windows-1252"))).rows()).isEqualTo(expected);
    }

    @Test
    void oneApostropheIsTakenOff() throws IOException {
        assertThat(EditTables.decisions(file("case,variable,value,by,reason\n'=1,age,-99,'@a,''-b\n")).rows())
                .containsExactly(new Edit.DecisionRow(2, "=1", "age", "-99", "@a", "'-b"));
    }

    @Test
    void screeningsMayLeaveOutReasonAndDouble() throws IOException {
        assertThat(EditTables.screenings(file("case,screening\n001,in\n")).rows())
                .containsExactly(new Edit.ScreenRow(2, "001", "in", "", ""));
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() throws IOException {
        assertThat(EditTables.codings(file(CODINGS)).rows()).isEmpty();
    }

    @Test
    void everyMissingColumnIsNamed() throws IOException {
        assertThat(problems("case,coder\n001,A\n")).extracting(problem -> problem.reason().en())
                .containsExactly("the column 'variable' is missing", "the column 'value' is missing");
    }

    @Test
    void aColumnTwiceIsRefused() throws IOException {
        assertThat(places("case,coder,variable,value,Case\n")).containsExactly("row 1");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(places("")).containsExactly("row 1");
    }

    @Test
    void rowsWithTooManyCellsAreNamed() throws IOException {
        assertThat(places("case,coder,variable,value\n1,A,scope,1\n2,A,scope,1,5\n3,A,scope,1,5\n"))
                .containsExactly("row 3", "row 4");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsNamedByItsRow() throws IOException {
        assertThat(places("case,coder,variable,value\n1,A,scope,1\n2,A,scope,\"1\n3,A,scope,1\n"))
                .containsExactly("row 3");
    }

    private List<Problem> problems(String text) throws IOException {
        Path file = file(text);
        try {
            EditTables.codings(file);
        } catch (Refusal refusal) {
            assertThat(refusal.problems()).allMatch(problem -> problem.file().equals("table.csv"));
            return refusal.problems();
        }
        throw new AssertionError("was not refused");
    }

    private List<String> places(String text) throws IOException {
        return problems(text).stream().map(problem -> problem.place().en()).toList();
    }

    @Test
    void aFileThatIsNotThereIsNoTable() {
        assertThatThrownBy(() -> EditTables.codings(folder.resolve("none.csv"))).isInstanceOf(IOException.class);
    }
}
