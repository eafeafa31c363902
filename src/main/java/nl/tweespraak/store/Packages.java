package nl.tweespraak.store;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Sealed packages between a lead's study and that of a coder: who can make, open and trust them. What goes in and what
/// is taken is decided in `study`.
///
/// The key of a package comes from the sender's and the receiver's key pairs together (HPKE, authenticated), and the
/// header is proven with the content: a package for somebody else does not open, and one from somebody else neither.
public final class Packages {

    private static final String ABOUT = "tweespraak package 1";

    private static final Text STOPPED = new Text("Gestopt; er is geen pakket gemaakt.",
            "Stopped; no package was made.");

    private final StudyFile file;

    public Packages(StudyFile file) {
        this.file = file;
    }

    /// What a task for a coder holds.
    ///
    /// @param transcripts their identifiers, in order of import
    /// @param masked where something was masked in them, and in what the coder was sent before
    public record Task(String coder, List<String> transcripts, List<Link> links, List<MaskedMessage> masked,
            List<JournalEdit> edits) {

        public Task {
            transcripts = List.copyOf(transcripts);
            links = List.copyOf(links);
            masked = List.copyOf(masked);
            edits = List.copyOf(edits);
        }
    }

    /// Seals a task for a coder who has a key of this study.
    ///
    /// @param sender who opened the study
    /// @param progress counts transcripts; stopped, nothing is left
    /// @param noted runs once the package is whole, before it is there: one that was stopped or failed is not noted, and
    ///     what cannot be noted does not leave
    /// @throws nl.tweespraak.model.Refusal where the coder has no key pair
    public void write(Path to, String sender, String edition, Task task, Progress progress, Runnable noted)
            throws IOException {
        KeyRing ring = KeyRing.read(file.folder());
        String receiver = ring.name(task.coder());
        write(to, noted, new Address(PackageHeader.Kind.TASK, ring.study(), edition, sender, receiver,
                KeySlot.base64(ring.open(receiver, file.keys())), ring.only(receiver).toJson()), (out, _) -> {
                    PackageCodec.writeStudy(out, file.title(), file.isSample(), file.codebook(),
                            file.retention().orElse(null));
                    int done = 0;
                    for (String id : task.transcripts()) {
                        if (!progress.go(done++, task.transcripts().size())) {
                            throw new Refusal(STOPPED);
                        }
                        PackageCodec.writeTranscript(out, file.transcript(id));
                    }
                    for (Link link : task.links()) {
                        PackageCodec.writeLink(out, link.duplicate(), link.into());
                    }
                    for (MaskedMessage message : task.masked()) {
                        PackageCodec.writeMasked(out, message);
                    }
                    for (JournalEdit edit : task.edits()) {
                        PackageCodec.writeEdit(out, edit);
                    }
                });
    }

    /// Seals a coder's work for the lead from whom the study came. It holds no transcript, only their digests.
    ///
    /// @param sender who opened the study
    /// @param masked where something was masked in the transcripts on which it rests
    /// @param noted runs once the package is whole, before it is there
    public void write(Path to, String sender, String edition, List<MaskedMessage> masked, List<JournalEdit> edits,
            Runnable noted) throws IOException {
        Origin origin = file.exchanges().origin().orElseThrow(Packages::noOrigin);
        write(to, noted, new Address(PackageHeader.Kind.WORK, origin.study(), edition, sender, origin.lead(),
                origin.open(), ""), (out, key) -> {
                    PackageCodec.writeStudy(out, "", file.isSample(), file.codebook(), null);
                    Digests digests = new Digests(key);
                    for (StoredTranscript transcript : file.transcripts()) {
                        PackageCodec.writeDigest(out, transcript.id(), digests.of(file.transcript(transcript.id())));
                    }
                    for (MaskedMessage message : masked) {
                        PackageCodec.writeMasked(out, message);
                    }
                    for (JournalEdit edit : edits) {
                        PackageCodec.writeEdit(out, edit);
                    }
                });
    }

    static CannotOpen noOrigin() {
        return new CannotOpen(CannotOpen.Cause.MISSING,
                new Text("Dit onderzoek komt niet uit een pakket: er is niemand om het werk naartoe te sturen.",
                        "This study did not come from a package: there is nobody to send the work to."));
    }

    /// For whom a package is, and from whom.
    private record Address(PackageHeader.Kind kind, UUID study, String edition, String from, String to, String toOpen,
            String keys) {
    }

    /// Writes what is sealed.
    private interface Content {
        void to(Writer out, byte[] key) throws IOException;
    }

    private void write(Path to, Runnable noted, Address address, Content content) throws IOException {
        if (Files.isDirectory(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        PersonPair own = own();
        PersonPair.Sent sent = own.send(Base64.getDecoder().decode(address.toOpen()), ABOUT);
        PackageHeader header = new PackageHeader(address.kind(), address.study(), address.edition(), address.from(),
                KeySlot.base64(own.open()), address.to(), address.toOpen(), address.keys(),
                KeySlot.base64(sent.enclosed()), Instant.now());
        try (DurableFile whole = DurableFile.beside(to)) {
            BufferedOutputStream out = new BufferedOutputStream(whole.out());
            try (SealedOutput sealed = SealedOutput.seal(header.toJson(), sent.key(), out)) {
                Writer lines = new BufferedWriter(new OutputStreamWriter(sealed, StandardCharsets.UTF_8));
                content.to(lines, sent.key());
                lines.flush();
                sealed.finish();
                out.flush();
                noted.run();
                whole.commit();
            }
        }
    }

    private PersonPair own() {
        return file.keys().own().orElseThrow(() -> new CannotOpen(CannotOpen.Cause.NOT_ALLOWED,
                new Text("Voor pakketten is een sleutelpaar nodig: open het onderzoek waar keys.json te schrijven is.",
                        "Packages need a key pair: open the study where keys.json can be written.")));
    }

    /// What a package says in the clear.
    ///
    /// @throws CannotOpen where it is none, damaged at its beginning, or a later version's
    public static PackageHeader header(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); SealedInput sealed = SealedInput.open(in)) {
            return PackageHeader.parse(sealed.header());
        }
    }

    /// Opens a package that is for whoever opened this study.
    ///
    /// @param senderOpen the open half of the key pair of the one from whom it must be, in Base64
    /// @throws CannotOpen where it is for somebody else, from somebody else, or altered
    public PackageContents read(Path from, String senderOpen) throws IOException {
        Set<String> here = file.transcripts().stream().map(StoredTranscript::id).collect(Collectors.toSet());
        return read(from, own(), senderOpen,
                (id, digests) -> here.contains(id) ? digests.of(file.transcript(id)) : "");
    }

    /// The digest of a transcript that is here; empty where it is not.
    private interface Here {
        String digest(String id, Digests digests);
    }

    private static PackageContents read(Path from, PersonPair own, String senderOpen, Here here) throws IOException {
        try (InputStream in = Files.newInputStream(from); SealedInput sealed = SealedInput.open(in)) {
            PackageHeader header = PackageHeader.parse(sealed.header());
            byte[] key = own.receive(header.enclosedKey(), Base64.getDecoder().decode(senderOpen), ABOUT)
                    .orElseThrow(PackageHeader::damaged);
            Digests digests = new Digests(key);
            try (InputStream lines = sealed.unseal(key)) {
                return PackageCodec.read(lines, it -> here.digest(it.getKey(), digests).equals(it.getValue()));
            }
        }
    }

    /// Whether a package is sealed for the key pair of whoever opened this study.
    public boolean isForUs(PackageHeader header) {
        return header.toOpen().equals(KeySlot.base64(own().open()));
    }

    /// The open half of somebody's key pair, proven, in Base64.
    public String open(String user) {
        return KeySlot.base64(KeyRing.read(file.folder()).open(user, file.keys()));
    }

    /// This study's own identifier.
    public UUID study() {
        return KeyRing.read(file.folder()).study();
    }

    /// A coder's first package, looked into.
    ///
    /// @param user whose passphrase it is; null where it is the receiver's
    /// @throws CannotOpen where the passphrase does not fit, or the package is altered
    public static PackageContents look(Path from, @Nullable String user, char[] passphrase) throws IOException {
        PackageHeader header = header(from);
        return read(from, own(header, user, passphrase), header.fromOpen(), (_, _) -> "");
    }

    private static PersonPair own(PackageHeader header, @Nullable String user, char[] passphrase) {
        if (header.kind() != PackageHeader.Kind.TASK) {
            throw new CannotOpen(CannotOpen.Cause.MISSING, new Text(
                    "Hier staat geen onderzoek, en dit pakket is werk van een codeur: neem het op in het onderzoek van %s.",
                    "There is no study here, and this package is a coder's work: take it into the study of %s.")
                    .with(header.to()));
        }
        return KeyRing.parse(header.keys()).own(user, passphrase);
    }

    /// Makes the study of a coder from the first package, in an empty or absent folder; without its transcripts.
    ///
    /// @param user whose passphrase it is; null where it is the receiver's
    /// @throws CannotOpen where the passphrase does not fit, or the package is altered
    public static Settled settle(Path from, Path folder, @Nullable String user, char[] passphrase)
            throws IOException {
        PackageHeader header = header(from);
        PersonPair own = own(header, user, passphrase);
        PackageContents contents = read(from, own, header.fromOpen(), (_, _) -> "");
        boolean existed = Files.exists(folder);
        Settler settler = new Settler(header.to(), KeyRing.parse(header.keys()).strength(header.to()), own);
        return new Settled(StudyFolder.settle(folder, settler, passphrase, contents,
                new Origin(header.study(), header.from(), header.fromOpen())), folder, existed);
    }

    /// Whose study is made.
    record Settler(String user, KeyStrength strength, PersonPair own) {
    }

    /// A study that was just made, and goes again unless it is kept.
    public static final class Settled implements AutoCloseable {

        private final StudyFile file;
        private final Path folder;
        private final boolean existed;
        private boolean kept;

        private Settled(StudyFile file, Path folder, boolean existed) {
            this.file = file;
            this.folder = folder;
            this.existed = existed;
        }

        public StudyFile file() {
            return file;
        }

        public void keep() {
            kept = true;
        }

        @Override
        public void close() {
            try {
                file.close();
            } finally {
                if (!kept) {
                    StudyFolder.clear(folder, existed);
                }
            }
        }
    }
}
