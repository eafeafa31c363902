package nl.tweespraak.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.model.Language;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookDocumentTest {

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Study shared;

    @BeforeAll
    static void make() {
        shared = new SampleStudy(KeyStrength.LIGHT, InstantSource.system()).make(folder,
                SampleStudy.PASSPHRASE.toCharArray());
    }

    @AfterAll
    static void close() {
        study().close();
    }

    private static Study study() {
        return Objects.requireNonNull(shared);
    }

    private static String page(DataSet data, Language language) throws IOException {
        Path file = folder.resolve("codebook.html");
        data.write(file, DataFormat.HTML, language);
        return Files.readString(file);
    }

    @Test
    void itIsAPageByItselfInBothLanguages() throws Exception {
        for (Language language : Language.values()) {
            String page = page(DataSet.of(study(), DataSetChoice.PLAIN), language);
            PageCheck.hold(page);
            assertThat(page).contains("<html lang=\"" + language.code() + "\">", study().file().head());
            for (Variable variable : study().codebook().variables()) {
                assertThat(page).contains("<article id=\"" + variable.name() + "\">",
                        Markup.escaped(variable.label().in(language)));
                for (Category category : variable.categories()) {
                    assertThat(page).contains("<tr><th scope=\"row\">" + category.code() + "</th><td>"
                            + Markup.escaped(category.label().in(language)) + "</td>");
                }
            }
        }
    }

    @Test
    void everyColumnOfTheTableIsExplained() throws Exception {
        DataSet data = DataSet.of(study(), new DataSetChoice(Values.BOTH, true, true));
        Path csv = folder.resolve("data.csv");
        data.writeCsv(csv);
        String page = page(data, Language.NL);
        PageCheck.hold(page);
        String header = Files.readAllLines(csv).getFirst();
        assertThat(header.split(",", -1)).hasSizeGreaterThan(200)
                .allSatisfy(column -> assertThat(page).contains("<code>" + Markup.escaped(column) + "</code>"));
        String less = page(DataSet.of(study(), DataSetChoice.PLAIN), Language.NL);
        assertThat(less).doesNotContain("@Codeur").doesNotContain("attribute.").doesNotContain("_memo");
    }

    @Test
    void conditionsAndWarningsAreSaidInWords() throws IOException {
        assertThat(page(DataSet.of(study(), DataSetChoice.PLAIN), Language.NL)).contains(
                "<dd>relatie is niet ‘familie’</dd>", "<dd>afbakening is ‘in het onderzoek’</dd>",
                "<dd>vorm van uitbuiting: ‘seksueel’ is gekozen, en rol is ‘slachtoffer’</dd>",
                "acuut onveilig is ‘ja’, en (tijd sinds uitbuiting is niet ‘loopt nog’,"
                        + " of tijd sinds uitbuiting is niet bekend)");
        assertThat(page(DataSet.of(study(), DataSetChoice.PLAIN), Language.EN))
                .contains("<dd>always</dd>", "<td>age is below 18</td>");
    }

    @Test
    void whatWasSuppressedStandsInIt() throws IOException {
        DataSet fewer = DataSet.of(study(), DataSetChoice.PLAIN).suppressed(5);
        assertThat(page(fewer, Language.NL)).contains("Onderdrukt: wat minder dan 5 casussen gemeen hebben.");
    }
}
