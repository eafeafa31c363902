package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespraak.desktop.Ways.Way;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person.Role;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what, by the screens: every cell of the table of `study.Rights` and `study.Act`, with the whole window and
/// the key of somebody of that role. The same by commands is in `cli.RolesTest`.
@NullUnmarked // what @BeforeAll sets
@Tag("slow")
class RightsScreensTest {

    private static final ScreenWays WAYS = new ScreenWays();
    private static final Set<String> ACTS = Stream.of(Act.values()).map(Act::name).collect(Collectors.toSet());
    /// Those who try what they may not.
    private static final Map<String, AtDesk> IDLE = new HashMap<>();

    @TempDir
    private static Path made = Path.of("");
    private static RightsStudy study;

    @TempDir
    private Path folder = Path.of("");
    private int sittings;

    @BeforeAll
    static void everythingIsThereToBeDone() throws IOException {
        Pictures.startToolkit();
        study = new RightsStudy(made);
    }

    @AfterAll
    static void everybodyGoes() {
        IDLE.values().forEach(AtDesk::close);
    }

    static Stream<Arguments> cells() {
        return WAYS.all().stream().flatMap(way -> Arrays.stream(Role.values()).map(role -> Arguments.of(role, way)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void whoMayDoesItOnTheScreenAndWhoMayNotFindsNoWay(Role role, Way way) {
        if (way.may().contains(role)) {
            for (Consumer<AtDesk> how : way.ways()) {
                try (AtDesk desk = sit(folder.resolve(Integer.toString(++sittings)), role, way.ownDesk())) {
                    Object before = way.trace().apply(desk);
                    how.accept(desk);
                    assertThat(way.trace().apply(desk)).isNotEqualTo(before);
                }
            }
        } else {
            findsNoWay(role, way, false);
            if (role == Role.CODER) {
                findsNoWay(role, way, true);
            }
        }
    }

    /// Nothing comes of it: so one sitting does for all that somebody may not.
    private void findsNoWay(Role role, Way way, boolean ownDesk) {
        AtDesk desk = idle(role, ownDesk);
        Object before = way.trace().apply(desk);
        String head = desk.study().file().head();
        assertThatThrownBy(() -> way.ways().getFirst().accept(desk)).isInstanceOf(AtDesk.NoWay.class);
        for (Consumer<AtDesk> keys : way.ways().subList(1, way.ways().size())) {
            try {
                keys.accept(desk);
            } catch (AtDesk.NoWay _) {
                // Nor is there anything to press a key at, which is as well.
            }
        }
        assertThat(way.trace().apply(desk)).isEqualTo(before);
        assertThat(desk.study().file().head()).as("the study").isEqualTo(head);
        assertThat(desk.saved()).as("files").isZero();
    }

    @Test
    void everyActionOfTheTableHasAWayOrAReason() {
        List<String> all = new ArrayList<>();
        all.addAll(ACTS);
        Arrays.stream(Edit.class.getPermittedSubclasses()).map(Class::getSimpleName).forEach(all::add);
        List<String> known = new ArrayList<>(Ways.ELSEWHERE.keySet());
        WAYS.all().stream().map(Way::name).forEach(known::add);
        assertThat(known).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Role.class)
    void theScreensAreOfOneMindWithTheTable(Role role) {
        Study open = idle(role, false).study();
        WAYS.all().stream().filter(way -> ACTS.contains(way.name())).forEach(way -> assertThat(
                way.may().contains(role)).as(way.name()).isEqualTo(open.may(Act.valueOf(way.name()))));
    }

    @Test
    void whatIsDoneElsewhereIsDoneByNoScreen() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java", "nl", "tweespraak", "desktop"))) {
            for (Path each : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(each)).as(each.toString()).doesNotContain(Ways.ELSEWHERE.keySet()
                        .stream().map(it -> (ACTS.contains(it) ? "Act." : "Edit.") + it).toArray(String[]::new));
            }
        }
    }

    private static AtDesk idle(Role role, boolean ownDesk) {
        String who = role + (ownDesk ? "-own" : "");
        return IDLE.computeIfAbsent(who, _ -> sit(made.resolve(who), role, ownDesk));
    }

    private static AtDesk sit(Path out, Role role, boolean ownDesk) {
        String whose = ownDesk ? RightsStudy.CARLA : RightsStudy.LEAD;
        return new AtDesk(study, study.open(whose, out.resolve("study"), Ways.user(role, ownDesk)), out);
    }
}
