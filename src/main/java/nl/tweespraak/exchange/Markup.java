package nl.tweespraak.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.tweespraak.model.Language;

/// Builds HTML and SVG with every text escaped.
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    /// The beginning of a page that needs no other file, up to its body.
    ///
    /// @param owner beside whose class the style sheet lies
    /// @param sheet the name of that style sheet
    public static Markup page(Language language, String title, Class<?> owner, String sheet) {
        return new Markup().raw("<!DOCTYPE html>").raw("<html lang=\"" + language.code() + "\">").raw("<head>")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", title).raw("<style>").raw(style(owner, sheet)).raw("</style>").raw("</head>");
    }

    private static String style(Class<?> owner, String sheet) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(sheet))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something that is markup already.
    public Markup raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    /// An element with a text.
    ///
    /// @param start the name, with attributes where it has any: `p class="note"`
    public Markup element(String start, String text) {
        return raw("<" + start + ">" + escaped(text) + "</" + start.split(" ", 2)[0] + ">");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
