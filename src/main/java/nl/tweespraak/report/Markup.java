package nl.tweespraak.report;

/// Builds HTML and SVG with every text escaped.
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /// Something that is markup already.
    Markup raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    /// An element with a text.
    ///
    /// @param start the name, with attributes where it has any: `p class="note"`
    Markup element(String start, String text) {
        return raw("<" + start + ">" + escaped(text) + "</" + start.split(" ", 2)[0] + ">");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
