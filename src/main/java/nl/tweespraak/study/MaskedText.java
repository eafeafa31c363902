package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;

/// One text with some stretches masked: how it reads, and where ranges of it are then.
final class MaskedText {

    /// A stretch that is masked.
    record Stretch(TextRange range, PersonalKind kind) {

        /// How much longer what stands there becomes.
        private int growth() {
            return length(kind.placeholder()) - (range.end() - range.start());
        }
    }

    private final String text;
    private final List<Stretch> stretches;

    /// @param stretches within the text, none over another
    MaskedText(String text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches.stream().sorted(Comparator.comparingInt(it -> it.range().start())).toList();
    }

    /// @param rows as they point into that text
    static MaskedText of(String text, List<Edit.MaskRow> rows) {
        return new MaskedText(text,
                rows.stream().map(row -> new Stretch(MaskRows.range(row), row.kind())).toList());
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// How it reads.
    String masked() {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Stretch stretch : stretches) {
            masked.append(text, from, stretch.range().startIn(text)).append(stretch.kind().placeholder());
            from = stretch.range().endIn(text);
        }
        return masked.append(text.substring(from)).toString();
    }

    /// Where a range is then. One that begins or ends within a masked stretch takes in all of what stands there.
    TextRange moved(TextRange range) {
        int start = range.start();
        int end = range.end();
        for (Stretch stretch : stretches) {
            TextRange gone = stretch.range();
            int placeholder = length(stretch.kind().placeholder());
            if (range.start() >= gone.end()) {
                start += stretch.growth();
            } else if (range.start() > gone.start()) {
                start += gone.start() - range.start();
            }
            if (range.end() >= gone.end()) {
                end += stretch.growth();
            } else if (range.end() > gone.start()) {
                end += gone.start() + placeholder - range.end();
            }
        }
        return new TextRange(start, Math.max(start, end));
    }

    /// Where placeholders stand in a text.
    static List<TextRange> placeholders(String text) {
        List<TextRange> found = new ArrayList<>();
        for (PersonalKind kind : PersonalKind.values()) {
            String placeholder = kind.placeholder();
            for (int at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) {
                found.add(TextRange.ofUtf16(text, at, at + placeholder.length()));
            }
        }
        return found;
    }
}
