package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.tweespraak.model.Text;

class FolderGuardTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "CIFS", "smb2", "smb3", "smbfs", "9p", "fuse.sshfs", "webdav",
            "fuse.davfs2", "fuse.rclone"})
    void aNetworkShareIsRefused(String type) {
        assertThat(objection("/home/lead/onderzoek", type)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "NTFS", "apfs", "tmpfs", "overlay", "fuseblk", "exfat"})
    void aDriveOfThisComputerIsTaken(String type) {
        assertThat(objection("/home/lead/onderzoek", type)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\server\\share\\onderzoek", "//server/share/onderzoek",
            "C:\\Users\\lead\\OneDrive\\onderzoek", "C:\\Users\\lead\\OneDrive - Voorbeeld\\onderzoek",
            "/home/lead/Dropbox/onderzoek", "/home/lead/Dropbox (Voorbeeld)/onderzoek",
            "/Users/lead/Library/Mobile Documents/com~apple~CloudDocs/onderzoek",
            "/Users/lead/Library/CloudStorage/GoogleDrive-lead@example.org/onderzoek", "G:\\My Drive\\onderzoek",
            "/home/lead/Google Drive/onderzoek", "/home/lead/iCloud Drive/onderzoek", "/home/lead/Nextcloud2/onderzoek",
            "/home/lead/SURFdrive/onderzoek", "/home/lead/Stack/onderzoek", "/home/lead/stack"})
    void aSharedFolderIsRefused(String path) {
        assertThat(objection(path, "ext4").orElseThrow().nl()).startsWith("Dit onderzoek staat in een gedeelde map.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/lead/stackoverflow/onderzoek", "/home/lead/my drives/onderzoek",
            "/home/lead/Dropboxen/onderzoek", "C:\\Users\\lead\\Documents\\onderzoek", "/"})
    void aNameThatOnlyResemblesIsTaken(String path) {
        assertThat(objection(path, "ext4")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".dropbox.cache", ".sync_0a1b2c.db", "._sync_0a1b2c.db", ".owncloudsync.log", ".stfolder"})
    void theMarkOfASynchronisingProgramIsSeen(String mark) {
        assertThat(FolderGuard.objection(new FolderFacts("/home/lead/onderzoek", "ext4", List.of(".profile", mark))))
                .isPresent();
    }

    @Test
    void theSettingsOfASynchronisingProgramAreNoMark() {
        assertThat(FolderGuard.objection(new FolderFacts("/home/lead/onderzoek", "ext4",
                List.of(".dropbox", ".config", ".syncthing.tmp"))))
                .isEmpty();
    }

    @Test
    void aSemicolonIsRefusedWithItsReason() {
        assertThat(objection("/home/lead/a;b/onderzoek", "ext4").orElseThrow().nl()).contains("puntkomma");
    }

    @Test
    void aFolderOfThisComputerIsTakenThereOrNot() throws IOException {
        Path real = folder.toRealPath();

        assertThat(FolderGuard.require(folder)).isEqualTo(real);
        assertThat(FolderGuard.require(folder.resolve("a").resolve("b"))).isEqualTo(real.resolve("a").resolve("b"));
    }

    @Test
    void aMarkInAFolderAboveIsSeen() throws IOException {
        Path study = Files.createDirectories(folder.resolve("sync").resolve("deep").resolve("study"));
        Files.createFile(folder.resolve("sync").resolve(".sync_0a1b2c.db"));

        assertThat(catchThrowableOfType(CannotOpen.class, () -> FolderGuard.require(study)).why())
                .isEqualTo(CannotOpen.Cause.OTHER_PLACE);
        assertThat(catchThrowableOfType(CannotOpen.class, () -> FolderGuard.require(study.resolve("new"))).why())
                .isEqualTo(CannotOpen.Cause.OTHER_PLACE);
    }

    @Test
    void aLinkIsFollowedToWhereItLeads() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("Dropbox").resolve("study"));
        Path link = folder.resolve("link");
        assumeTrue(linked(link, shared));

        assertThat(catchThrowableOfType(CannotOpen.class, () -> FolderGuard.require(link)).why())
                .isEqualTo(CannotOpen.Cause.OTHER_PLACE);
        assertThat(catchThrowableOfType(CannotOpen.class, () -> FolderGuard.require(link.resolve("new"))).why())
                .isEqualTo(CannotOpen.Cause.OTHER_PLACE);
    }

    /// Windows lets not everybody make links.
    private static boolean linked(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static Optional<Text> objection(String path, String type) {
        return FolderGuard.objection(new FolderFacts(path, type, List.of()));
    }
}
