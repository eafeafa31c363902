package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DesktopTest {

    @Test
    void withoutADisplayThereIsNoWindow() {
        assertThat(Desktop.isPossible(Map.of(), "Linux", () -> true)).isFalse();
        assertThat(Desktop.isPossible(Map.of("DISPLAY", ""), "Linux", () -> true)).isFalse();
    }

    @Test
    void withoutGtkThereIsNoWindowOnLinux() {
        assertThat(Desktop.isPossible(Map.of("DISPLAY", ":0"), "Linux", () -> false)).isFalse();
        assertThat(Desktop.isPossible(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", () -> true)).isTrue();
    }

    @Test
    void elsewhereThereIsAlwaysOne() {
        assertThat(Desktop.isPossible(Map.of(), "Windows 11", () -> false)).isTrue();
        assertThat(Desktop.isPossible(Map.of(), "Mac OS X", () -> false)).isTrue();
    }
}
