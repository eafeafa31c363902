package nl.tweespraak.desktop;

import static nl.tweespraak.desktop.RightsStudy.ANNA;
import static nl.tweespraak.desktop.RightsStudy.CARLA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person.Role;
import nl.tweespraak.study.Act;

/// Ways to do what the table of rights has, by name; and what no screen does.
class Ways {

    /// @param name of the act or of the kind of edit
    /// @param may who
    /// @param ownDesk whether it is for the desk of one's own that a coder has
    /// @param ways by what is to be pressed; then by key and by the palette, where it has them
    /// @param trace is another once it was done
    record Way(String name, Set<Role> may, boolean ownDesk, List<Consumer<AtDesk>> ways,
            Function<AtDesk, Object> trace) {

        @Override
        public String toString() {
            return name;
        }
    }

    /// What no screen does, and why.
    static final Map<String, String> ELSEWHERE = Map.of(
            "TakeCodings", "a table of codings is taken in by the command `codings`",
            "Purge", "texts are removed for good by the command `purge`",
            "SetRetention", "the last day of the texts is set by the command `purge --until`",
            "BACKUP", "the desktop makes one by itself on closing; the command `backup` makes more",
            "CHECK", "a study is proved by the command `check`");

    static final Role[] LEAD = {Role.LEAD};
    static final Role[] CODER = {Role.CODER};
    static final Role[] OUTPUT = {Role.LEAD, Role.READER};
    static final Role[] ALL = {Role.LEAD, Role.CODER, Role.READER};
    private final Map<String, Way> ways = new LinkedHashMap<>();

    List<Way> all() {
        return List.copyOf(ways.values());
    }

    @SafeVarargs
    final void edit(Class<? extends Edit> kind, Role[] may, Consumer<AtDesk>... how) {
        way(kind.getSimpleName(), may, false, it -> it.study().file().edits(kind.getSimpleName()).size(), how);
    }

    @SafeVarargs
    final void act(Act act, Role[] may, Function<AtDesk, Object> trace, Consumer<AtDesk>... how) {
        way(act.name(), may, false, trace, how);
    }

    @SafeVarargs
    final void way(String name, Role[] may, boolean ownDesk, Function<AtDesk, Object> trace,
            Consumer<AtDesk>... how) {
        List<Consumer<AtDesk>> all = new ArrayList<>();
        for (Consumer<AtDesk> each : how) {
            all.add(each);
        }
        ways.put(name, new Way(name, Set.copyOf(Arrays.asList(may)), ownDesk, all, trace));
    }

    static Variable scope(AtDesk desk) {
        return desk.study().codebook().find("scope").orElseThrow();
    }

    static void team(AtDesk desk, String part) {
        desk.open("team", null);
        // Who has one part alone is in it.
        if (desk.sees("team.tab." + part)) {
            desk.press("team.tab." + part);
        }
    }

    /// Who is at the desk in a role.
    static String user(Role role, boolean ownDesk) {
        return switch (role) {
            case LEAD -> RightsStudy.LEAD;
            case CODER -> ownDesk ? CARLA : ANNA;
            case READER -> RightsStudy.READER;
        };
    }
}
