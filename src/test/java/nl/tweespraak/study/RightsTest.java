package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may change what: every edit against the lead, the coder it is about, and another.
class RightsTest {

    private static final UUID SOME = new UUID(1, 2);
    private static final Entry.CodingKey KEY = new Entry.CodingKey("001", "Anna", "scope");

    record Cell(Edit edit, boolean lead, boolean own, boolean other) {
    }

    static Stream<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Edit own : List.of(new Edit.SetAnswer(KEY, new Answer.One(1)), new Edit.SetDoubt(KEY, null),
                new Edit.SetMemo(KEY, ""), new Edit.AddEvidence(KEY, "001", 1, new TextRange(0, 1)),
                new Edit.RemoveEvidence(SOME), new Edit.HandInCase("001", "Anna"),
                new Edit.ProposeDouble("001", "Anna", "002", ""))) {
            cells.add(new Cell(own, false, true, false));
        }
        cells.add(new Cell(new Edit.ReopenCase("001", "Anna", ""), true, true, false));
        cells.add(new Cell(new Edit.TakeCodings(List.of(row("Anna"))), true, true, false));
        // Whose edit it is that is undone is judged where it is known: see UndoTest.
        cells.add(new Cell(new Edit.Undo(SOME), false, true, true));
        for (Edit ofLead : List.of(new Edit.AddCoder("Carla"),
                new Edit.Decide(List.of()), new Edit.ToDiscuss("001", "scope"),
                new Edit.WithdrawDecision("001", "scope"), new Edit.Screen(List.of()), new Edit.RemoveImport(SOME),
                new Edit.OpenRound("1", false, List.of("Anna"), List.of(), 100, 1), new Edit.CloseRound("1", "omit"),
                new Edit.ReopenRound("1", "x"), new Edit.KeepApart("001", "002", true, ""),
                new Edit.RenameCoder("Anna", "Carla"), new Edit.SetThreshold(3),
                new Edit.Mask(List.of()), new Edit.Keep(List.of(), true), new Edit.Purge(), new Edit.SetRetention(null),
                new Edit.TakeNewer(new Transcript("001", null, new TreeMap<>(), List.of()), new Import("", "", "")))) {
            cells.add(new Cell(ofLead, true, false, false));
        }
        return cells.stream();
    }

    private static Edit.CodingRow row(String coder) {
        return new Edit.CodingRow(2, "001", coder, "scope", "1", null, null);
    }

    @Test
    void codingsOfSeveralPeopleAreTakenInByTheLead() {
        Edit mixed = new Edit.TakeCodings(List.of(row("Anna"), row("Bram")));
        assertThat(may(new Person.Lead("lead"), mixed)).isTrue();
        assertThat(may(new Person.Coding("Anna"), mixed)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void onlyThoseWhoMayCan(Cell cell) {
        assertThat(may(new Person.Lead("lead"), cell.edit())).as("lead").isEqualTo(cell.lead());
        assertThat(may(new Person.Coding("Anna"), cell.edit())).as("own").isEqualTo(cell.own());
        assertThat(may(new Person.Coding("Bram"), cell.edit())).as("other").isEqualTo(cell.other());
        assertThat(may(new Person.Reading("Anna"), cell.edit())).as("reader").isFalse();
    }

    @Test
    void everyEditHasItsRow() {
        assertThat(cells().map(it -> it.edit().getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Edit.class.getPermittedSubclasses()).map(Class::getName)
                        .toList());
    }

    @Test
    void theLeadRefusesAProposalAndMakesNone() {
        Edit away = new Edit.ProposeDouble("001", "Anna", null, "");
        assertThat(may(new Person.Lead("lead"), away)).isTrue();
        assertThat(may(new Person.Coding("Anna"), away)).isTrue();
        assertThat(may(new Person.Coding("Bram"), away)).isFalse();
    }

    /// What somebody does beside editing.
    @ParameterizedTest
    @CsvSource({"IMPORT,true,false,false", "SCAN,true,false,false", "EXPORT,true,false,true", "REPORT,true,false,true",
            "DISAGREE,true,true,true", "AGREEMENT,true,true,true", "BACKUP,true,true,false", "CHECK,true,true,true",
            "USERS,true,false,false", "EDITION,true,false,false", "OWN_KEY,true,true,true",
            "SEND_TASK,true,false,false",
            "TAKE_WORK,true,false,false", "SEND_WORK,false,true,false", "TAKE_TASK,false,true,false"})
    void onlyThoseWhoMayDo(Act act, boolean lead, boolean coder, boolean reader) {
        assertThat(may(new Person.Lead("lead"), act)).as("lead").isEqualTo(lead);
        assertThat(may(new Person.Coding("Anna"), act)).as("coder").isEqualTo(coder);
        assertThat(may(new Person.Reading("Rik"), act)).as("reader").isEqualTo(reader);
    }

    private static boolean may(Person person, Act act) {
        try {
            new Rights(person).require(act);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.reason().nl()).startsWith("Dit kan alleen");
            return false;
        }
    }

    private static boolean may(Person person, Edit edit) {
        try {
            new Rights(person).require(edit, edit instanceof Edit.RemoveEvidence ? "Anna" : null);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.reason().nl()).startsWith("Dit kan alleen");
            return false;
        }
    }
}
