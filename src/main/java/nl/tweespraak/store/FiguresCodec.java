package nl.tweespraak.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tweespraak.model.FrozenFigures;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The figures of a closed round as JSON.
final class FiguresCodec {

    private FiguresCodec() {
    }

    static Map<String, @Nullable Object> plain(FrozenFigures figures) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("variable", figures.variable());
        members.put("level", figures.level());
        members.put("items", figures.items());
        members.put("coders", figures.coders());
        members.put("excluded", new TreeMap<>(figures.excluded()));
        members.put("rule", plain(figures.rule()));
        members.put("coefficients", figures.coefficients().stream().map(FiguresCodec::plain).toList());
        return members;
    }

    private static Map<String, @Nullable Object> plain(FrozenFigures.Coefficient coefficient) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", coefficient.name());
        members.put("value", coefficient.value());
        members.put("low", coefficient.low());
        members.put("high", coefficient.high());
        members.put("interval", plain(coefficient.interval()));
        members.put("undefined", plain(coefficient.undefined()));
        return members;
    }

    private static @Nullable List<String> plain(@Nullable Text text) {
        return text == null ? null : List.of(text.nl(), text.en());
    }

    /// @param list null for none: rounds that were closed before figures were kept
    static List<FrozenFigures> read(@Nullable Object list) {
        return list == null ? List.of() : ((List<?>) list).stream().map(it -> figures((Map<?, ?>) it)).toList();
    }

    private static FrozenFigures figures(Map<?, ?> members) {
        Map<String, Integer> excluded = new TreeMap<>();
        if (members.get("excluded") instanceof Map<?, ?> reasons) {
            reasons.forEach((reason, cases) -> excluded.put((String) reason, ((Number) cases).intValue()));
        }
        return new FrozenFigures(RoundCodec.text(members, "variable"), RoundCodec.text(members, "level"),
                whole(members, "items"), whole(members, "coders"), excluded, text(members.get("rule")),
                ((List<?>) member(members, "coefficients")).stream().map(it -> coefficient((Map<?, ?>) it)).toList());
    }

    private static FrozenFigures.Coefficient coefficient(Map<?, ?> members) {
        Object interval = members.get("interval");
        Object undefined = members.get("undefined");
        return new FrozenFigures.Coefficient(RoundCodec.text(members, "name"), number(members, "value"),
                number(members, "low"), number(members, "high"), interval == null ? null : text(interval),
                undefined == null ? null : text(undefined));
    }

    private static @Nullable Double number(Map<?, ?> members, String name) {
        return members.get(name) instanceof Number number ? number.doubleValue() : null;
    }

    private static int whole(Map<?, ?> members, String name) {
        return ((Number) member(members, name)).intValue();
    }

    private static Text text(@Nullable Object words) {
        if (words instanceof List<?> list && list.size() == 2) {
            return new Text((String) list.getFirst(), (String) list.getLast());
        }
        throw new IllegalArgumentException("no text");
    }

    private static Object member(Map<?, ?> members, String name) {
        Object member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return member;
    }
}
