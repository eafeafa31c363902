package nl.tweespraak.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The named values of a study, each with its digest.
final class Properties {

    static final String TITLE = "title";
    static final String CODEBOOK = "codebook";
    static final String SAMPLE = "sample";
    /// Where edits are made: part of a chain's name, new in every copy of a study.
    static final String DEVICE = "device";
    /// The roster of its transcripts.
    static final String ROSTER = "roster";
    /// The roster of its people.
    static final String PEOPLE = "people";
    /// The roster of the links between transcripts, each of which is in the roster of its case too.
    static final String LINKS = "links";
    /// The roster of the access log.
    static final String ACCESS = "access";
    /// Where the chains of the journal end.
    static final String CHAINS = "chains";
    /// The number of the last change: see [Turn].
    static final String TURN = "turn";

    /// From which study a coder's own one came; in others empty or absent.
    static final String ORIGIN = "origin";

    static final List<String> ALL = List.of(TITLE, CODEBOOK, SAMPLE, DEVICE, ROSTER, PEOPLE, LINKS, ACCESS, CHAINS,
            TURN);

    private final Digests digests;

    Properties(Digests digests) {
        this.digests = digests;
    }

    /// @throws Damage where it is gone or not as it was written
    String get(Handle handle, String name) {
        return handle.createQuery("select content, digest from study_property where name = :name").bind("name", name)
                .map((row, _) -> {
                    String content = row.getString("content");
                    if (!digest(name, content).equals(row.getString("digest"))) {
                        throw damage(name);
                    }
                    return content;
                }).findOne().orElseThrow(() -> damage(name));
    }

    /// @return empty where the study has no such property
    /// @throws Damage where it is not as it was written
    String find(Handle handle, String name) {
        boolean absent = handle.createQuery("select count(*) from study_property where name = :name")
                .bind("name", name).mapTo(Integer.class).one() == 0;
        return absent ? "" : get(handle, name);
    }

    void set(Handle handle, String name, String content) {
        handle.createUpdate("""
                merge into study_property using (values (:name)) as given (name) on study_property.name = given.name
                when matched then update set content = :content, digest = :digest
                when not matched then insert (name, content, digest) values (:name, :content, :digest)""")
                .bind("name", name).bind("content", content).bind("digest", digest(name, content)).execute();
    }

    private String digest(String name, String content) {
        return digests.of("property", name, content);
    }

    private static Damage damage(String name) {
        return Damage.of("de eigenschap '" + name + "' van het onderzoek", "the property '" + name + "' of the study");
    }
}
