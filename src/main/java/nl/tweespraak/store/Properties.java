package nl.tweespraak.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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

    /// Whether the files hold something that was erased: see [Remains]. Absent where nothing ever was.
    static final String REMAINS = "remains";

    /// Which transcripts were sent to whom: see [Sent]. Absent where none ever were.
    static final String SENT = "sent";

    /// Those that a study may have.
    static final List<String> SOME = List.of(ORIGIN, REMAINS, SENT);

    static final List<String> ALL = List.of(TITLE, CODEBOOK, SAMPLE, DEVICE, ROSTER, PEOPLE, LINKS, ACCESS, CHAINS,
            TURN);

    private final Digests digests;

    Properties(Digests digests) {
        this.digests = digests;
    }

    /// @throws Damage where it is gone or not as it was written
    String get(Handle handle, String name) {
        String content = content(handle, name);
        if (content == null) {
            throw damage(name);
        }
        return content;
    }

    /// @return empty where the study has no such property
    /// @throws Damage where it is not as it was written
    String find(Handle handle, String name) {
        String content = content(handle, name);
        return content == null ? "" : content;
    }

    /// By bare JDBC: each coding reads and writes several, and there is nothing to map.
    private @Nullable String content(Handle handle, String name) {
        try (PreparedStatement query = handle.getConnection()
                .prepareStatement("select content, digest from study_property where name = ?")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                String content = row.getString(1);
                if (!digest(name, content).equals(row.getString(2))) {
                    throw damage(name);
                }
                return content;
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    void set(Handle handle, String name, String content) {
        if (write(handle, "update study_property set content = ?, digest = ? where name = ?", name, content) == 0) {
            write(handle, "insert into study_property (content, digest, name) values (?, ?, ?)", name, content);
        }
    }

    private int write(Handle handle, String sql, String name, String content) {
        try (PreparedStatement update = handle.getConnection().prepareStatement(sql)) {
            update.setString(1, content);
            update.setString(2, digest(name, content));
            update.setString(3, name);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private String digest(String name, String content) {
        return digests.of("property", name, content);
    }

    private static Damage damage(String name) {
        return Damage.of("de eigenschap '" + name + "' van het onderzoek", "the property '" + name + "' of the study");
    }
}
