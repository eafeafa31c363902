package nl.tweespraak.json;

import nl.tweespraak.model.Text;

/// Where a value stands in its file.
///
/// @param path from the root: `$.sections[2].name`; items count from 0
/// @param line counts from 1
/// @param column characters in the line, counted from 1
public record JsonPlace(String path, int line, int column) {

    /// "regel 3, kolom 14 ($.sections[2].name)"; the path is left out at the root.
    public Text text() {
        Text spot = new Text("regel " + line + ", kolom " + column, "line " + line + ", column " + column);
        return path.equals("$") ? spot : new Text(spot.nl() + " (" + path + ")", spot.en() + " (" + path + ")");
    }
}
