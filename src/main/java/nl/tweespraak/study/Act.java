package nl.tweespraak.study;

import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;

/// What somebody does with a study beside editing it, and who may: the rest of the table is in [Rights] and [Sight].
public enum Act {
    //         lead   coder  reader
    IMPORT(true, false, false),
    /// Looks through all transcripts for personal data.
    SCAN(true, false, false),
    /// The data set, unencrypted.
    EXPORT(true, false, true),
    /// The figures of the report.
    REPORT(true, false, true),
    /// Over what the person may see.
    DISAGREE(true, true, true),
    /// Over what the person may see.
    AGREEMENT(true, true, true), BACKUP(true, true, false), CHECK(true, true, true),
    /// Adds and removes people.
    USERS(true, false, false),
    /// Changes one's own passphrase and prints one's own recovery code.
    OWN_KEY(true, true, true),
    /// Goes on with another codebook edition.
    EDITION(true, false, false),
    /// Seals cases for a coder.
    SEND_TASK(true, false, false),
    /// Takes in what a coder did.
    TAKE_WORK(true, false, false),
    /// Seals one's own work for the lead.
    SEND_WORK(false, true, false),
    /// Takes in cases to code.
    TAKE_TASK(false, true, false);

    private final boolean lead;
    private final boolean coder;
    private final boolean reader;

    Act(boolean lead, boolean coder, boolean reader) {
        this.lead = lead;
        this.coder = coder;
        this.reader = reader;
    }

    boolean may(Person person) {
        return switch (person) {
            case Person.Lead _ -> lead;
            case Person.Coding _ -> coder;
            case Person.Reading _ -> reader;
        };
    }

    Text refusal() {
        if (!lead) {
            return new Text("Dit kan alleen de codeur zelf.", "Only the coder can do this.");
        }
        if (coder) {
            return new Text("Dit kan alleen de leider of een codeur.", "Only the lead or a coder can do this.");
        }
        return reader
                ? new Text("Dit kan alleen de leider of een lezer.", "Only the lead or a reader can do this.")
                : new Text("Dit kan alleen de leider.", "Only the lead can do this.");
    }
}
