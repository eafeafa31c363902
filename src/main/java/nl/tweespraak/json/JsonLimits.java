package nl.tweespraak.json;

/// What a file may ask of the memory. What exceeds it is refused with its place.
///
/// @param textLength characters of one text or one name
/// @param depth objects and arrays inside each other
/// @param values values in one element, itself included
/// @param characters characters of all texts and names of one element together
public record JsonLimits(int textLength, int depth, int values, long characters) {

    /// For whole documents and for elements of long files alike.
    public static final JsonLimits USUAL = new JsonLimits(1_000_000, 64, 1_000_000, 64_000_000L);
}
