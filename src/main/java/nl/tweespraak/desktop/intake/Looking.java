package nl.tweespraak.desktop.intake;

import java.nio.file.Path;
import nl.tweespraak.intake.Cancelled;
import nl.tweespraak.intake.Findings;
import nl.tweespraak.intake.FirstLook;
import nl.tweespraak.intake.KnownMappings;
import nl.tweespraak.intake.Mapping;
import nl.tweespraak.intake.Preview;
import nl.tweespraak.intake.Start;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Looks at a file: what it is, which mapping fits, and what reading it would come to. Off the FX thread.
final class Looking {

    private static final int SHOWN = 5;

    private final Progress progress;

    Looking(Progress progress) {
        this.progress = progress;
    }

    /// For the first time. The known shape goes first; else a mapping of an earlier import that fits; else what is
    /// suggested.
    ChosenFile first(Path path, KnownMappings known) {
        ChosenFile file = ChosenFile.of(path);
        try {
            FirstLook look = FirstLook.at(path);
            Preview bare = look.preview(null, SHOWN, progress);
            Mapping remembered = bare.refused() || bare.read() == 0 ? known.fitting(look).orElse(null) : null;
            return remembered == null
                    ? found(file, look, Start.NONE, null, false)
                    : found(file, look, Start.with(remembered.dialect()), remembered, true);
        } catch (Refusal refusal) {
            return refused(file, refusal);
        }
    }

    /// Again, after something was chosen of how it is written: what was mapped starts anew.
    ChosenFile again(ChosenFile file, Start start) {
        FirstLook look = file.look();
        if (look == null) {
            return file;
        }
        try {
            return found(file, look, start, null, false);
        } catch (Refusal refusal) {
            return new ChosenFile(file.path(), look, start, file.findings(), file.mapping(), null, false,
                    problem(file, refusal));
        }
    }

    /// Again, with another mapping.
    ChosenFile mapped(ChosenFile file, @Nullable Mapping mapping) {
        FirstLook look = file.look();
        if (look == null) {
            return file;
        }
        return previewed(new ChosenFile(file.path(), look, file.start(), file.findings(), mapping, null, false, null),
                look);
    }

    private ChosenFile found(ChosenFile file, FirstLook look, Start start, @Nullable Mapping given,
            boolean remembered) {
        Findings findings = look.find(start);
        Mapping mapping = given != null || findings.known() ? given : findings.mapping();
        return previewed(new ChosenFile(file.path(), look, start, findings, mapping, null, remembered, null), look);
    }

    private ChosenFile previewed(ChosenFile file, FirstLook look) {
        Mapping mapping = file.mapping();
        if (mapping != null && !mapping.isComplete()) {
            return file;
        }
        try {
            Preview preview = look.preview(mapping, SHOWN, progress);
            return new ChosenFile(file.path(), look, file.start(), file.findings(), mapping, preview,
                    file.remembered(), null);
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (Refusal refusal) {
            return new ChosenFile(file.path(), look, file.start(), file.findings(), mapping, null, file.remembered(),
                    problem(file, refusal));
        }
    }

    private static ChosenFile refused(ChosenFile file, Refusal refusal) {
        return new ChosenFile(file.path(), null, file.start(), null, null, null, false, problem(file, refusal));
    }

    private static Problem problem(ChosenFile file, Refusal refusal) {
        return refusal.problems().isEmpty()
                ? new Problem(file.name(), Text.same(""), refusal.reason())
                : refusal.problems().getFirst();
    }
}
