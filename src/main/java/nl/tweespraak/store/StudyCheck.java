package nl.tweespraak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jdbi.v3.core.Handle;

/// Proves a study: every transcript with its messages, every entry, every roster, the journal and its head, and that
/// nothing lies there that belongs to nothing or is not found where it lies.
final class StudyCheck {

    private static final Text NOWHERE = Text.same("");
    private static final Text LISTS = new Text("lijsten", "lists");
    private static final Text JOURNAL = new Text("logboek", "journal");
    private static final Text ACCESS = new Text("toegangslogboek", "access log");

    private final List<Problem> problems = new ArrayList<>();
    /// What is being looked at.
    private String in = Database.FILE;
    private Text at = NOWHERE;
    private final StudyFile file;
    private final StudyKeys keys;

    StudyCheck(StudyFile file, StudyKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    List<Problem> run(Transactions work, Properties properties, Journal journal, AccessLog access) {
        for (String name : Properties.ALL) {
            at = new Text("eigenschap " + name, "property " + name);
            attempt(() -> work.reading(handle -> properties.get(handle, name)));
        }
        at = NOWHERE;
        Properties.SOME.forEach(name -> attempt(() -> work.reading(handle -> properties.find(handle, name))));
        attempt(work::requireNewest);
        at = LISTS;
        attempt(file::transcripts);
        attempt(file::coders);
        attempt(file::links);
        attempt(() -> work.reading(StudyCheck::ids).forEach(id -> {
            at = new Text("casus " + id, "case " + id);
            attempt(() -> file.transcript(id));
            attempt(() -> file.entries(id));
        }));
        at = JOURNAL;
        attempt(() -> work.reading(handle -> {
            journal.check(handle, Chains.parse(properties.get(handle, Properties.CHAINS))).forEach(this::report);
            return handle;
        }));
        at = ACCESS;
        attempt(() -> work.reading(handle -> {
            access.read(handle, properties.get(handle, Properties.ACCESS));
            at = NOWHERE;
            // Behind the last place lies what an import could not take back on a full disk; the next opening does.
            strays(handle, "select count(*) from message m where not exists"
                    + " (select 1 from transcript t where t.place = m.transcript)"
                    + " and m.transcript < (select coalesce(max(t.place), 0) from transcript t)");
            strays(handle, "select count(*) from entry e where e.case_id is not null and not exists"
                    + " (select 1 from transcript t where t.id = e.case_id)");
            strays(handle, "select count(*) from journal_payload p where not exists"
                    + " (select 1 from journal j where j.edit = p.edit)");
            strays(handle, "select count(*) from study_property where name not in (%s)".formatted(
                    Stream.concat(Properties.ALL.stream(), Properties.SOME.stream())
                            .collect(Collectors.joining("', '", "'", "'"))));
            Indexes.requireAsRows(handle);
            return handle;
        }));
        at = NOWHERE;
        in = KeyRing.FILE_NAME;
        attempt(() -> KeyRing.read(file.folder()));
        in = StudyFolder.BACKUPS;
        attempt(() -> new Backups(file.folder()).verifyNewest(keys));
        return problems;
    }

    private static List<String> ids(Handle handle) {
        return handle.createQuery("select id from transcript order by place").mapTo(String.class).list();
    }

    private void strays(Handle handle, String count) {
        if (handle.createQuery(count).mapTo(Integer.class).one() > 0) {
            report(Damage.of("losse regels die nergens bij horen", "stray rows that belong to nothing"));
        }
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (Refusal refusal) {
            report(refusal);
        } catch (RuntimeException | OutOfMemoryError e) {
            problems.add(new Problem(in, at, StoreFailure.of(e).text()));
        }
    }

    private void report(Refusal refusal) {
        problems.add(new Problem(in, at, refusal.reason()));
    }
}
