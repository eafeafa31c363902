package nl.tweespraak.model;

/// Where transcripts came from: what the journal keeps of one imported file.
///
/// @param file its name, without the folder
/// @param sha256 of its bytes, in hexadecimal
/// @param mapping how it was read, as JSON; empty where its format was known
public record Import(String file, String sha256, String mapping) {
}
