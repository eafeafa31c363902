package nl.tweespraak.model;

/// The flag that a coding needs talking over.
///
/// @param question what to talk over; empty where the coder wrote none
public record Doubt(String question) {

    @Override
    public String toString() {
        return "doubt";
    }
}
