package nl.tweespraak.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.study.Study;

/// The replica of edition 2022: an invented study with its size and every margin that was published: 308 conversations, of
/// which 18 are doubles; 290 cases, of which 61 are out of scope and 229 are coded twice and decided on.
///
/// @param scale how many times as large
/// @param seed the same seed gives the same study
public record Replica(int scale, long seed) {

    /// The edition that it replicates.
    public static final String EDITION = "2022";

    /// What it is made from unless somebody asks for another.
    public static final long SEED = 2022;

    private static final int DOUBLES = 18;
    private static final int OUT_OF_SCOPE = 61;
    private static final int FIER = 217;
    private static final int CONVERSATIONS = 308;

    /// One conversation before it has a number.
    ///
    /// @param again whether the visitor was here before
    private record Visit(Visitor visitor, LocalDate day, boolean again) {
    }

    /// Does all the work in a study that has no transcript yet.
    void fill(Study study) {
        Random random = new Random(seed);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < scale; i++) {
            visits.addAll(visits(random));
        }
        visits.sort(Comparator.comparing(Visit::day));
        List<Transcript> transcripts = transcripts(visits, random);
        take(study, transcripts);
        study.apply(new Edit.Screen(doubles(visits, transcripts)));
        TwoCoders coders = new TwoCoders(study.codebook(), random);
        for (int i = 0; i < visits.size(); i++) {
            if (!visits.get(i).again()) {
                coders.code(transcripts.get(i), visits.get(i).visitor());
            }
        }
        for (String name : TwoCoders.NAMES) {
            study.apply(new Edit.TakeCodings(coders.codings().stream().filter(it -> it.coder().equals(name)).toList()));
        }
        study.apply(new Edit.Decide(coders.decisions()));
    }

    private static List<Visit> visits(Random random) {
        Dealer dealer = new Dealer(random);
        List<Visitor> in = Visitors.of(random);
        List<Visitor> out = new ArrayList<>();
        for (int i = 0; i < OUT_OF_SCOPE; i++) {
            out.add(new Visitor());
        }
        dealer.deal(out, "scope", "2", 30, "3", 18, "4", 9, "5", 4);
        List<Visit> visits = new ArrayList<>();
        List<Visitor> twice = dealer.pick(in, DOUBLES);
        for (List<Visitor> all : List.of(in, out)) {
            for (Visitor visitor : all) {
                LocalDate first = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(335));
                visits.add(new Visit(visitor, first, false));
                if (twice.contains(visitor)) {
                    visits.add(new Visit(visitor, first.plusDays(1 + random.nextInt(29)), true));
                }
            }
        }
        return visits;
    }

    private List<Transcript> transcripts(List<Visit> visits, Random random) {
        List<String> channels = new ArrayList<>(Collections.nCopies(FIER * scale, "fier"));
        channels.addAll(Collections.nCopies((CONVERSATIONS - FIER) * scale, "csg"));
        Collections.shuffle(channels, random);
        int digits = Math.max(3, String.valueOf(visits.size()).length());
        ReplicaTalk talk = new ReplicaTalk(random);
        List<Transcript> transcripts = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            String id = "0".repeat(digits - String.valueOf(i + 1).length()) + (i + 1);
            transcripts.add(talk.of(id, visit.day(), channels.get(i), visit.visitor(), visit.again()));
        }
        return transcripts;
    }

    private void take(Study study, List<Transcript> transcripts) {
        try (ImportSession session = study.beginImport()) {
            transcripts.forEach(session::add);
            String name = "replica-%s-%d-%d".formatted(EDITION, scale, seed);
            study.commit(session, new Import(name, digest(name), ""));
        }
    }

    /// There is no file: what it was made from stands for its bytes.
    private static String digest(String name) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Edit.ScreenRow> doubles(List<Visit> visits, List<Transcript> transcripts) {
        List<Edit.ScreenRow> rows = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).again()) {
                for (int j = 0; j < i; j++) {
                    if (visits.get(j).visitor() == visits.get(i).visitor()) {
                        rows.add(new Edit.ScreenRow(0, transcripts.get(i).id(), "duplicate",
                                "Vervolg van een eerder gesprek met dezelfde schuilnaam.", transcripts.get(j).id()));
                        break;
                    }
                }
            }
        }
        return rows;
    }
}
