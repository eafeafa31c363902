package nl.tweespraak.study;

import java.util.List;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Who may change what: a coder only what is their own, the lead everything but that, a reader nothing. A file of codings
/// a coder may take in where all of it is their own. What beside editing somebody may do is in [Act].
record Rights(Person person) {

    /// @param ofEvidence who marked the evidence that the edit is about; null where it is about none
    /// @throws Refusal where the person at the desk may not
    void require(Edit edit, @Nullable String ofEvidence) {
        String owner = owner(edit, ofEvidence);
        boolean allowed = switch (person) {
            case Person.Lead _ -> (owner == null && !(edit instanceof Edit.Undo)) || isRefusal(edit)
                    || edit instanceof Edit.TakeCodings;
            case Person.Coding it -> it.name().equals(owner) || edit instanceof Edit.Undo
                    || (edit instanceof Edit.ReopenCase reopened && reopened.coder().equals(it.name()));
            case Person.Reading _ -> false;
        };
        if (!allowed) {
            throw new Refusal(owner == null || edit instanceof Edit.TakeCodings
                    ? new Text("Dit kan alleen de leider.", "Only the lead can do this.")
                    : new Text("Dit kan alleen " + owner + " zelf.", "Only " + owner + " can do this."));
        }
    }

    /// Whether it takes away a proposed double: the lead refuses it, or the coder thinks better of it.
    private static boolean isRefusal(Edit edit) {
        return edit instanceof Edit.ProposeDouble it && it.of() == null;
    }

    /// @throws Refusal where the person at the desk may not
    void require(Act act) {
        if (!act.may(person)) {
            throw new Refusal(act.refusal());
        }
    }

    private static @Nullable String owner(Edit edit, @Nullable String ofEvidence) {
        return switch (edit) {
            case Edit.SetAnswer it -> coder(it.key());
            case Edit.SetDoubt it -> coder(it.key());
            case Edit.SetMemo it -> coder(it.key());
            case Edit.AddEvidence it -> coder(it.key());
            case Edit.RemoveEvidence _ -> ofEvidence;
            case Edit.HandInCase it -> it.coder();
            case Edit.ProposeDouble it -> it.coder();
            case Edit.TakeCodings it -> onlyCoder(it);
            default -> null;
        };
    }

    /// Whose codings they are; null where they are several people's.
    private static @Nullable String onlyCoder(Edit.TakeCodings edit) {
        List<String> coders = edit.rows().stream().map(Edit.CodingRow::coder).distinct().toList();
        return coders.size() == 1 ? coders.getFirst() : null;
    }

    private static String coder(Entry.CodingKey key) {
        return key.coder();
    }
}
