package nl.tweespraak.json;

import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// What can be wrong with JSON before anybody asks what it is about.
final class JsonFault {

    static final Text BROKEN = new Text("dit is geen geldige JSON", "this is not valid JSON");
    static final Text CUT_OFF = new Text("het bestand houdt hier op, midden in de JSON: het is afgekapt",
            "the file ends here, in the middle of the JSON: it has been cut off");
    static final Text EMPTY = new Text("hier staat geen JSON: het bestand is leeg",
            "there is no JSON here: the file is empty");
    static final Text MORE = new Text("na het einde van de JSON staat nog iets",
            "something stands after the end of the JSON");
    static final Text NOT_UTF8 = new Text("dit is geen UTF-8: sla het bestand op als UTF-8",
            "this is not UTF-8: save the file as UTF-8");
    static final Text TWICE = new Text("deze naam staat al eerder in hetzelfde object",
            "this name stands in the same object already");
    static final Text TOO_DEEP = new Text("dieper genest dan %d niveaus", "nested deeper than %d levels");
    static final Text TOO_LONG = new Text("een tekst van meer dan %d tekens, of een getal van meer dan %d",
            "a text of more than %d characters, or a number of more than %d");
    static final Text TOO_MUCH = new Text("dit onderdeel is te groot: meer dan %d waarden of %d tekens",
            "this element is too large: more than %d values or %d characters");
    static final Text NO_ARRAY = new Text("hier hoort een lijst te staan: [ ]", "here an array belongs: [ ]");
    static final Text NO_OBJECT = new Text("hier hoort een object te staan: { }", "here an object belongs: { }");
    static final Text ABSENT = new Text("hierin ontbreekt '%s'", "'%s' is missing in this");

    private JsonFault() {
    }

    static Refusal at(String file, JsonPlace place, Text reason) {
        Text where = place.text();
        String name = file.isEmpty() ? "" : file + ", ";
        return new Refusal(new Text(name + where.nl() + ": " + reason.nl(), name + where.en() + ": " + reason.en()),
                List.of(new Problem(file, where, reason)));
    }
}
