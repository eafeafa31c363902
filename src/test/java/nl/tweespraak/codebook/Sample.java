package nl.tweespraak.codebook;

import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;

/// A small codebook without a fault, to put one in.
final class Sample {

    static final String TEXT = """
            {
              "id": "test-1", "edition": "1",
              "title": {"nl": "Proef", "en": "Test"},
              "origin": {"nl": "verzonnen", "en": "invented"},
              "missing": {"unknown": -99, "notApplicable": -88},
              "sections": [
                {"name": "part", "label": {"nl": "Deel", "en": "Part"}, "letters": {"nl": "De", "en": "Pa"}}
              ],
              "variables": [
                {"name": "kleur", "section": "part", "kind": "one", "level": "nominal",
                 "label": {"nl": "Kleur", "en": "Colour"}, "coefficient": "cohen_kappa",
                 "filledFrom": {"attribute": "colour", "values": {"Rood": 1}},
                 "categories": [
                   {"code": 1, "name": "red", "label": {"nl": "rood", "en": "red"}, "source": "report"},
                   {"code": 2, "name": "other", "label": {"nl": "overig", "en": "other"}, "source": "reconstructed"}
                 ]},
                {"name": "marks", "section": "part", "kind": "many", "level": "nominal",
                 "label": {"nl": "Merken", "en": "Marks"}, "coefficient": "krippendorff_alpha_masi",
                 "appliesWhen": {"variable": "kleur", "is": 1},
                 "categories": [
                   {"code": 1, "name": "dot", "label": {"nl": "stip", "en": "dot"}, "source": "report"},
                   {"code": 2, "name": "line", "label": {"nl": "lijn", "en": "line"}, "source": "report"}
                 ]},
                {"name": "size", "section": "part", "kind": "number", "level": "scale",
                 "label": {"nl": "Maat", "en": "Size"}, "coefficient": "krippendorff_alpha", "min": 0, "max": 120,
                 "appliesWhen": {"not": {"variable": "marks", "includes": 2}}}
              ],
              "derived": [
                {"name": "small", "label": {"nl": "Klein", "en": "Small"}, "source": "size",
                 "rules": [{"code": 1, "label": {"nl": "ja", "en": "yes"}, "when": {"variable": "size", "below": 18}}],
                 "otherwise": {"code": 2, "label": {"nl": "nee", "en": "no"}}}
              ],
              "checks": [
                {"name": "odd", "when": {"all": [{"variable": "kleur", "is": [1]}, {"variable": "size", "known": false}]},
                 "variables": ["size"], "warning": {"nl": "vreemd", "en": "odd"}}
              ]
            }
            """;

    private Sample() {
    }

    static Codebook codebook() {
        return CodebookReader.read(TEXT, "sample.json");
    }

    /// The first occurrence replaced.
    static String with(String part, String replacement) {
        int at = TEXT.indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException("not in the sample: " + part);
        }
        return TEXT.substring(0, at) + replacement + TEXT.substring(at + part.length());
    }

    static List<Problem> problems(String json) {
        try {
            CodebookReader.read(json, "sample.json");
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems();
        }
    }
}
