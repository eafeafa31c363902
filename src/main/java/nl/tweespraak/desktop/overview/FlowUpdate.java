package nl.tweespraak.desktop.overview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Png;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.exchange.OutFile;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.FlowSvg;
import nl.tweespraak.study.Flow;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Writes the picture of the flow to a file: drawn as SVG, or as it was painted as PNG.
final class FlowUpdate implements Update<Boolean> {

    private final Kit kit;
    private final Study study;
    private final OverviewModel model;
    private final Flow flow;
    private final Language language;
    private final Path file;
    private final @Nullable Image painted;

    /// @param painted null for SVG
    FlowUpdate(Kit kit, Study study, OverviewModel model, Flow flow, Path file, @Nullable Image painted) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.flow = flow;
        this.language = kit.words().language();
        this.file = file;
        this.painted = painted;
    }

    @Override
    public Boolean work(Progress progress) throws Exception {
        OutFile.leave(study, "flow", file, to -> {
            if (painted == null) {
                Files.writeString(to, FlowSvg.of(flow, language), StandardCharsets.UTF_8);
            } else {
                try (var out = Files.newOutputStream(to)) {
                    Png.write(painted, out);
                }
            }
        });
        return true;
    }

    @Override
    public void show(Boolean written) {
        kit.notices().add(Notice.done(kit.words().text("overview.saved", String.valueOf(file.getFileName()))));
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
