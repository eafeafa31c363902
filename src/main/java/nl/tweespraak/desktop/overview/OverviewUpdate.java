package nl.tweespraak.desktop.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Doubles;
import nl.tweespraak.study.Flow;
import nl.tweespraak.study.RetentionNotice;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.StudyCounts;
import org.jspecify.annotations.Nullable;

/// Counts the study anew.
final class OverviewUpdate implements Update<OverviewFigures> {

    private final Study study;
    private final OverviewModel model;

    OverviewUpdate(Study study, OverviewModel model) {
        this.study = study;
        this.model = model;
    }

    @Override
    public OverviewFigures work(Progress progress) throws IOException {
        StudyCounts counts = study.counts();
        List<String> names = study.coders();
        List<OverviewFigures.Line> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (study.person() instanceof Person.Lead || study.person().name().equals(name)) {
                lines.add(new OverviewFigures.Line(name, i, counts.handedIn().getOrDefault(name, 0)));
            }
        }
        Instant changed = study.file().lastEditAt();
        return new OverviewFigures(counts, Flow.of(study), lines, new Doubles(study).proposed().size(),
                newest(study.file().folder().resolve("backups")),
                changed.equals(Instant.EPOCH) ? null : changed, RetentionNotice.of(study).orElse(null));
    }

    private static @Nullable Instant newest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.toFile().lastModified()).max(Comparator.naturalOrder())
                    .map(Instant::ofEpochMilli).orElse(null);
        }
    }

    @Override
    public void show(OverviewFigures figures) {
        model.problemProperty().set(null);
        model.figuresProperty().set(figures);
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
