package nl.tweespraak.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change to a study; every change is one. `Study.apply` judges it, stamps it and writes it.
///
/// Rows that come from a file bear the number of their row there (the header is 1), so that a refusal can name it;
/// rows that come from a screen bear 0.
public sealed interface Edit {

    /// The name of the kind, as the journal has it.
    default String kind() {
        return getClass().getSimpleName();
    }

    /// A coder answers, or with null goes back to not coded.
    record SetAnswer(Entry.CodingKey key, @Nullable Answer answer) implements Edit {
    }

    /// A coder flags a doubt, or with null takes it back.
    record SetDoubt(Entry.CodingKey key, @Nullable Doubt doubt) implements Edit {
    }

    /// A coder writes a memo; an empty one goes.
    record SetMemo(Entry.CodingKey key, String memo) implements Edit {
        @Override
        public String toString() {
            return "SetMemo[" + key + "]";
        }
    }

    /// A coder marks what supports a coding.
    record AddEvidence(Entry.CodingKey key, String transcript, int position, TextRange range) implements Edit {
    }

    record RemoveEvidence(UUID evidence) implements Edit {
    }

    /// A coder is done with a case; prefills left are accepted.
    record HandInCase(String caseId, String coder) implements Edit {
    }

    /// A case goes back to its coder, or the coder takes it back.
    record ReopenCase(String caseId, String coder, String reason) implements Edit {
        @Override
        public String toString() {
            return "ReopenCase[" + caseId + ", " + coder + "]";
        }
    }

    /// A coder proposes that a case is a double of another; without another the proposal is taken back, or refused
    /// where the lead does so.
    record ProposeDouble(String caseId, String coder, @Nullable String of, String reason) implements Edit {
        @Override
        public String toString() {
            return "proposal on case " + caseId;
        }
    }

    /// A lead holds two cases to be of two visitors, whatever was proposed, or takes that back.
    ///
    /// @param apart false to take it back
    record KeepApart(String caseId, String other, boolean apart, String reason) implements Edit {
        @Override
        public String toString() {
            return "KeepApart[" + caseId + ", " + other + "]";
        }
    }

    record AddCoder(String name) implements Edit {
    }

    /// Codings from a file; their cases count as handed in.
    record TakeCodings(List<CodingRow> rows) implements Edit {
        public TakeCodings {
            rows = List.copyOf(rows);
        }
    }

    /// One row of such a file.
    ///
    /// @param doubt null where the file has no such column: the doubt stays as it was
    /// @param memo null where the file has no such column: the memo stays as it was
    record CodingRow(int row, String caseId, String coder, String variable, String value, @Nullable String doubt,
            @Nullable String memo) {
        @Override
        public String toString() {
            return "row " + row;
        }
    }

    /// Decisions on disagreements; the later one holds.
    record Decide(List<DecisionRow> rows) implements Edit {
        public Decide {
            rows = List.copyOf(rows);
        }
    }

    record DecisionRow(int row, String caseId, String variable, String value, String by, String reason) {
        @Override
        public String toString() {
            return "row " + row;
        }
    }

    /// A variable of a case is put on the list of the next meeting.
    record ToDiscuss(String caseId, String variable) implements Edit {
    }

    /// The decision, or the wish to discuss, is withdrawn.
    record WithdrawDecision(String caseId, String variable) implements Edit {
    }

    /// A lead's decisions on scope and doubles.
    record Screen(List<ScreenRow> rows) implements Edit {
        public Screen {
            rows = List.copyOf(rows);
        }
    }

    /// @param screening `in`, `out`, `duplicate` or `undecided`
    /// @param duplicateOf the remaining case; empty unless a duplicate
    record ScreenRow(int row, String caseId, String screening, String reason, String duplicateOf) {
        @Override
        public String toString() {
            return "row " + row;
        }
    }

    /// A lead has cases coded by some coders.
    ///
    /// @param cases empty for all that are in no round, in scope and no duplicate
    /// @param percent of the cases that all coders code, 0 to 100; the others are dealt among them
    /// @param seed by which they are dealt
    record OpenRound(String name, boolean training, List<String> coders, List<String> cases, int percent, long seed)
            implements
                Edit {
        public OpenRound {
            coders = List.copyOf(coders);
            cases = List.copyOf(cases);
        }
    }

    /// From then on the codings of its cases stay as they are.
    ///
    /// @param rule how *unknown* counts in its agreement: `category` or `omit`
    record CloseRound(String name, String rule) implements Edit {
    }

    record ReopenRound(String name, String reason) implements Edit {
        @Override
        public String toString() {
            return "ReopenRound[" + name + "]";
        }
    }

    /// A coder goes on under another name, with all that was said.
    record RenameCoder(String name, String other) implements Edit {
    }

    /// Below so many cases a cell is small in this study.
    record SetThreshold(int cases) implements Edit {
    }

    /// Masks stretches of messages for good: it has no reverse.
    record Mask(List<MaskRow> rows) implements Edit {
        public Mask {
            rows = List.copyOf(rows);
        }
    }

    /// @param position the message, counted from 1
    /// @param start in Unicode code points of the message's text, from 0
    /// @param end exclusive
    record MaskRow(int row, String transcript, int position, int start, int end, PersonalKind kind) {
    }

    /// Lets stand what may be personal, or with `kept` false thinks better of it: it is shown again.
    record Keep(List<MaskRow> rows, boolean kept) implements Edit {
        public Keep {
            rows = List.copyOf(rows);
        }
    }

    /// Removes all texts, quotes and memos for good; codings and decisions stay.
    record Purge() implements Edit {
    }

    /// The last day on which the texts may be there; with null nobody says.
    record SetRetention(@Nullable LocalDate until) implements Edit {
    }

    /// Takes back an import of which nothing is coded yet.
    record RemoveImport(UUID imported) implements Edit {
    }

    /// A newer export of a transcript takes its place.
    record TakeNewer(Transcript transcript, Import source) implements Edit {
    }

    /// Takes back an edit of one's own, or takes back having taken it back.
    record Undo(UUID undone) implements Edit {
    }
}
