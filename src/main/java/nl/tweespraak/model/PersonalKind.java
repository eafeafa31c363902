package nl.tweespraak.model;

import java.util.Locale;
import java.util.stream.Stream;

/// What a stretch of text may tell about somebody, and what stands in its place once it is masked.
public enum PersonalKind {
    NAME("naam", "name"), PHONE("telefoonnummer", "phone number"), EMAIL("e-mailadres", "e-mail address"), WEB(
            "webadres", "web address"), BSN("burgerservicenummer", "citizen service number"), IBAN("rekeningnummer",
                    "account number"), ADDRESS("adres", "address"), BIRTH_DATE("geboortedatum",
                            "date of birth"), HANDLE("accountnaam",
                                    "account name"), SCHOOL("school", "school"), CLUB("club", "club"),
    /// What somebody pointed out, without saying what it is.
    OTHER("gemaskeerd", "masked");

    private final String nl;
    private final String en;

    PersonalKind(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /// For people.
    public Text label() {
        return new Text(nl, en);
    }

    /// The word in files: `name`, `birth_date`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What stands in a message instead; in Dutch, as the messages are.
    public String placeholder() {
        return "[" + nl + "]";
    }

    /// @return [#OTHER] for a word that none has
    public static PersonalKind of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(it -> it.word().equals(wanted)).findFirst().orElse(OTHER);
    }
}
