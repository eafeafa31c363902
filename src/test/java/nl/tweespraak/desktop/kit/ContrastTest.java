package nl.tweespraak.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import nl.tweespraak.desktop.shell.Pictures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of the style sheet in pairs, as the real style sheets give them in each theme.
class ContrastTest {

    private static final List<String> BACKGROUNDS = List.of("-color-bg-default", "-color-bg-subtle");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextStandsOut(Theme theme) {
        List<String[]> pairs = new ArrayList<>();
        for (String behind : BACKGROUNDS) {
            for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg",
                    "-color-danger-fg")) {
                pairs.add(new String[]{text, behind});
            }
        }
        pairs.add(new String[]{"-tw-on-chosen", "-color-accent-subtle"});
        pairs.add(new String[]{"-color-fg-default", "-color-accent-subtle"});
        pairs.add(new String[]{"-color-fg-muted", "-color-accent-subtle"});
        pairs.add(new String[]{"-color-fg-default", "-color-warning-subtle"});
        pairs.add(new String[]{"-color-fg-default", "-color-neutral-muted"});
        pairs.add(new String[]{"-color-fg-default", "-tw-hover"});
        own().forEach(colour -> {
            pairs.add(new String[]{colour, "-color-bg-default"});
            pairs.add(new String[]{colour, colour + "-tint"});
            pairs.add(new String[]{"-color-fg-default", colour + "-tint"});
            pairs.add(new String[]{"-tw-on-line", colour});
        });
        assertThat(tooFaint(theme, pairs, Contrast.TEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everySignStandsOut(Theme theme) {
        List<String[]> pairs = new ArrayList<>();
        for (String behind : List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle")) {
            for (String sign : List.of("-color-accent-emphasis", "-color-warning-fg", "-color-success-fg",
                    "-color-danger-fg", "-color-fg-muted")) {
                pairs.add(new String[]{sign, behind});
            }
        }
        pairs.add(new String[]{"-color-warning-fg", "-color-warning-subtle"});
        assertThat(tooFaint(theme, pairs, Contrast.SIGN)).isEmpty();
    }

    /// Colours of the sections and of the coders.
    private static Stream<String> own() {
        return Stream.concat(IntStream.rangeClosed(1, 8).mapToObj(number -> "-tw-section-" + number),
                Stream.of("-tw-coder-a", "-tw-coder-b"));
    }

    private static List<String> tooFaint(Theme theme, List<String[]> pairs, double least) {
        Pictures.startToolkit();
        return Pictures.onScreen(() -> {
            Map<String, Color> colours = colours(theme,
                    Stream.concat(Stream.of("-color-bg-default"), pairs.stream().flatMap(Stream::of)).distinct()
                            .toList());
            return pairs.stream().filter(pair -> {
                Color behind = Contrast.over(named(colours, pair[1]), named(colours, "-color-bg-default"));
                return Contrast.ratio(Contrast.over(named(colours, pair[0]), behind), behind) < least;
            }).map(pair -> pair[0] + " on " + pair[1]).toList();
        });
    }

    private static Color named(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    /// As the style sheets say them.
    private static Map<String, Color> colours(Theme theme, List<String> names) {
        Look look = new Look();
        look.themeProperty().set(theme);
        Pane pane = new Pane();
        Map<String, Region> patches = names.stream().collect(Collectors.toMap(Function.identity(), name -> {
            Region patch = new Region();
            patch.setStyle("-fx-background-color: " + name + ";");
            return patch;
        }));
        pane.getChildren().setAll(patches.values());
        Scene scene = new Scene(new Pane(), 10, 10);
        look.dress(scene);
        scene.setRoot(pane);
        pane.applyCss();
        return patches.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                patch -> (Color) patch.getValue().getBackground().getFills().getFirst().getFill()));
    }
}
