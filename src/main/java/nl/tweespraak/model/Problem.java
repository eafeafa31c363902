package nl.tweespraak.model;

/// Something wrong in a file or a study that somebody handed to the program.
///
/// @param file its name; empty where it is not about a file
/// @param place where in it: a row, a line, a path, a transcript; empty where it is about the whole
/// @param reason what is wrong and the way on
public record Problem(String file, Text place, Text reason) {
}
