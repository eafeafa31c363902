package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.tweespraak.model.Edit;
import org.junit.jupiter.api.Test;

class EditKindsTest {

    /// A journal written years ago has these names: undo and history look for them, so a renamed record is a new format.
    @Test
    void theJournalKnowsTheseKindsForGood() {
        assertThat(Arrays.stream(Edit.class.getPermittedSubclasses()).map(Class::getSimpleName)).contains("SetAnswer",
                "SetDoubt", "SetMemo", "AddEvidence", "RemoveEvidence", "HandInCase", "ReopenCase", "ProposeDouble",
                "AddCoder", "TakeCodings", "Decide", "ToDiscuss", "WithdrawDecision", "Screen", "Undo", "RemoveImport",
                "SetThreshold", "KeepApart", "TakeNewer",
                "Mask", "Purge", "SetRetention");
    }
}
