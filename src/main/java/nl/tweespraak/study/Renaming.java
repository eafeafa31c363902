package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tweespraak.model.Assignment;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.JournalEdit;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// Writes down under another name what a coder said. When and by which edit it was said stays.
final class Renaming {

    private final Draft draft;

    Renaming(Draft draft) {
        this.draft = draft;
    }

    void rename(Edit.RenameCoder edit, StudyFile file) {
        Coder coder = draft.people().stream().filter(it -> it.name().equals(edit.name())).findFirst()
                .orElseThrow(() -> new Refusal(new Text("Er is geen codeur %s.", "There is no coder %s.")
                        .with(edit.name())));
        boolean taken = draft.people().stream()
                .anyMatch(it -> it.name().equals(edit.other()) || it.formerly().contains(edit.other()));
        if (taken || !TakingCodings.isName(edit.other())) {
            throw new Refusal(new Text("Deze naam kan niet: hij is of was van een codeur, of het is geen naam.",
                    "This name will not do: it is or was a coder's, or it is no name."));
        }
        List<String> formerly = new ArrayList<>(coder.formerly());
        formerly.add(coder.name());
        draft.put(new Change(coder, null));
        draft.put(new Change(null, new Coder(edit.other(), formerly, coder.stamp())));
        for (Round round : draft.rounds()) {
            if (round.coders().contains(edit.name())) {
                draft.put(new Change(round, new Round(round.key(), round.training(),
                        replaced(round.coders(), edit), round.percent(), round.seed(), round.closed(),
                        round.stamp())));
            }
        }
        file.eachCase(entries -> entries.entries().forEach(it -> rename(it, edit)));
    }

    private void rename(Entry entry, Edit.RenameCoder edit) {
        if (entry instanceof Assignment it && it.coders().contains(edit.name())) {
            draft.put(new Change(it, new Assignment(it.key(), it.round(), replaced(it.coders(), edit), it.stamp())));
        } else if (Owned.by(entry).filter(edit.name()::equals).isPresent()) {
            Entry renamed = renamed(entry, edit.other());
            if (renamed.key().equals(entry.key())) {
                draft.put(new Change(entry, renamed));
            } else {
                draft.put(new Change(entry, null));
                draft.put(new Change(null, renamed));
            }
        }
    }

    private static List<String> replaced(List<String> names, Edit.RenameCoder edit) {
        return names.stream().map(it -> it.equals(edit.name()) ? edit.other() : it).toList();
    }

    /// What somebody said as somebody of another name would have said it.
    static Entry renamed(Entry entry, String name) {
        return switch (entry) {
            case Coding it -> new Coding(key(it.key(), name), it.answer(), it.prefilled(), it.doubt(), it.memo(),
                    it.edition(), it.stamp());
            case Evidence it -> new Evidence(it.key(), key(it.coding(), name), it.transcript(), it.position(),
                    it.range(), it.quote(), it.stamp());
            case HandIn it -> new HandIn(new Entry.HandInKey(it.caseId(), name), it.stamp());
            case Proposal it ->
                new Proposal(new Entry.ProposalKey(it.caseId(), name), it.of(), it.reason(), it.stamp());
            default -> entry;
        };
    }

    private static Entry.CodingKey key(Entry.CodingKey key, String name) {
        return new Entry.CodingKey(key.caseId(), name, key.variable());
    }

    /// The edits with everything under one name.
    static List<JournalEdit> renamed(List<JournalEdit> edits, String name) {
        return edits.stream().map(edit -> edit.with(edit.changes().stream()
                .map(it -> new Change(side(it.before(), name), side(it.after(), name))).toList())).toList();
    }

    private static @Nullable Entry side(@Nullable Entry entry, String name) {
        return entry == null ? null : renamed(entry, name);
    }

    /// Everything that one coder said, under whatever name.
    static List<JournalEdit> said(StudyFile file, Set<String> names, String as) {
        return renamed(file.exchanges().edits(it -> Owned.by(it).filter(names::contains).isPresent()), as);
    }
}
