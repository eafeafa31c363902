package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.tweespraak.model.Text;

/// Keeps a study out of places where two computers, or a program that synchronises, would damage it.
///
/// It goes by what the file system tells. A drive letter that Windows maps to a share shows as an ordinary drive: only
/// its path beginning with `\\` is known as a share.
public final class FolderGuard {

    private static final Set<String> NETWORK_TYPES = Set.of("nfs", "nfs3", "nfs4", "cifs", "smbfs", "9p", "afpfs",
            "ncpfs", "webdav", "davfs", "davfs2", "sshfs", "afs", "ceph", "lustre", "glusterfs");
    private static final Set<String> NETWORK_FUSE = Set.of("fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone",
            "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.onedriver",
            "fuse.google-drive-ocamlfuse");

    /// Names of folders as the programs make them, alone or with an account: `OneDrive - Fier`, `Dropbox (Fier)`,
    /// `Nextcloud2`.
    private static final Pattern SYNCHRONISED_NAME = Pattern.compile(
            """
                    (onedrive|dropbox|google ?drive|my drive|mijn drive|icloud ?(drive)?|mobile documents|cloudstorage|nextcloud\
                    |owncloud|surfdrive|research ?drive|stack|stackstorage|pcloud ?drive|proton ?drive|sharepoint|seafile\
                    |syncthing)( - .*| ?\\(.*|\\d+)?""",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> MARKS = Set.of(".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log",
            ".stfolder", ".tmp.drivedownload", ".tmp.driveupload", ".849c9593-d756-4e56-8d6e-42412f2a707b");

    private FolderGuard() {
    }

    /// Holds the place of a study against the rules, before one is made or opened there.
    ///
    /// @param folder there, or still to be made
    /// @return its path with symbolic links resolved: the one to go on with
    /// @throws CannotOpen where a study cannot live there
    public static Path require(Path folder) {
        FolderFacts facts;
        try {
            facts = FolderFacts.of(folder);
        } catch (IOException e) {
            throw StoreFailure.closed(e);
        }
        objection(facts).ifPresent(reason -> {
            throw new CannotOpen(CannotOpen.Cause.OTHER_PLACE, reason);
        });
        return Path.of(facts.path());
    }

    /// Holds what stands in a study's folder against what a study consists of. A link, or anything else that is no file,
    /// would have the program write in a place that somebody else chose.
    ///
    /// @throws CannotOpen naming the part
    static void requireParts(Path folder) {
        for (String part : StudyFolder.PARTS) {
            Path place = folder.resolve(part);
            boolean right = part.equals(StudyFolder.BACKUPS)
                    ? Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                    : Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
            if (!right && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new CannotOpen(CannotOpen.Cause.OTHER_PLACE, new Text(
                        "In de map van dit onderzoek verwijst %s naar een andere plaats. Er is niets gelezen of gewijzigd. Zet het bestand zelf in de map.",
                        "In the folder of this study, %s leads to another place. Nothing was read or changed. Put the file itself in the folder.")
                        .with(part));
            }
        }
    }

    static Optional<Text> objection(FolderFacts facts) {
        if (facts.path().indexOf(';') >= 0) {
            return Optional.of(new Text(
                    "In de naam van deze map, of van een map erboven, staat een puntkomma. Daar kan het programma niet mee werken. Kies een andere naam.",
                    "The name of this folder, or of one above it, has a semicolon. The program cannot work with that. Choose another name."));
        }
        if (onNetwork(facts) || synchronised(facts)) {
            return Optional.of(new Text(
                    "Dit onderzoek staat in een gedeelde map. Twee computers kunnen het dan tegelijk beschadigen. Er is niets gewijzigd. Zet het op deze computer, of werk met pakketten.",
                    "This study is in a shared folder. Two computers can damage it there at the same time. Nothing was changed. Put it on this computer, or work with packages."));
        }
        return Optional.empty();
    }

    private static boolean onNetwork(FolderFacts facts) {
        String type = facts.type().toLowerCase(Locale.ROOT);
        return facts.path().startsWith("\\\\") || facts.path().startsWith("//") || NETWORK_TYPES.contains(type)
                || NETWORK_FUSE.contains(type) || type.startsWith("smb");
    }

    private static boolean synchronised(FolderFacts facts) {
        for (String name : facts.path().split("[/\\\\]", -1)) {
            if (SYNCHRONISED_NAME.matcher(name).matches()) {
                return true;
            }
        }
        return facts.hidden().stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(FolderGuard::isMark);
    }

    private static boolean isMark(String name) {
        return MARKS.contains(name)
                || (name.endsWith(".db") && (name.startsWith(".sync_") || name.startsWith("._sync_")));
    }
}
