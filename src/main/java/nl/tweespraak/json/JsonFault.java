package nl.tweespraak.json;

import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// What can be wrong with JSON before anybody asks what it is about.
final class JsonFault {

    static final Text BROKEN = new Text("dit is geen geldige JSON. Haal het bestand opnieuw op of herstel het hier.",
            "this is not valid JSON. Fetch the file again or mend it here.");
    static final Text CUT_OFF = new Text(
            "het bestand houdt hier op, midden in de JSON: het is afgekapt. Haal het opnieuw op.",
            "the file ends here, in the middle of the JSON: it has been cut off. Fetch it again.");
    static final Text EMPTY = new Text("hier staat geen JSON: het bestand is leeg. Haal het opnieuw op.",
            "there is no JSON here: the file is empty. Fetch it again.");
    static final Text MORE = new Text("na het einde van de JSON staat nog iets. Haal het weg.",
            "something stands after the end of the JSON. Take it out.");
    static final Text NOT_UTF8 = new Text("dit is geen UTF-8: sla het bestand op als UTF-8",
            "this is not UTF-8: save the file as UTF-8");
    static final Text TWICE = new Text("deze naam staat al eerder in hetzelfde object. Haal er een weg.",
            "this name stands in the same object already. Take one out.");
    static final Text TOO_DEEP = new Text("dieper genest dan %d niveaus. Is dit het goede bestand?",
            "nested deeper than %d levels. Is this the right file?");
    static final Text TOO_LONG = new Text(
            "een tekst van meer dan %d tekens, of een getal van meer dan %d. Splits het, of kijk of dit het goede bestand is.",
            "a text of more than %d characters, or a number of more than %d. Split it, or see whether this is the right file.");
    static final Text TOO_MUCH = new Text("dit onderdeel is te groot: meer dan %d waarden of %d tekens. Splits het.",
            "this element is too large: more than %d values or %d characters. Split it.");
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
