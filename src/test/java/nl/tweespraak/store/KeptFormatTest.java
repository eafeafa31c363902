package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

/// Files of the first format open for ever. These were written once, and opened then by a program in another language
/// with other libraries.
class KeptFormatTest {

    private static final String KEYS = """
            {
              "format": 1,
              "study": "76b55981-cb97-49a5-baa3-a8ce8aa83dbc",
              "h2": "2.5.252",
              "users": [
                {
                  "name": "Lead",
                  "role": "lead",
                  "derivation": {
                    "name": "argon2id",
                    "memoryKib": 8192,
                    "iterations": 1,
                    "parallelism": 1
                  },
                  "salt": "GuRff55Hr4j8DkiHXAbruA==",
                  "nonce": "Wr0BssEvFmuMtcIx",
                  "wrapped": "EBLNafiAsmqiuoHlI8OnxlP4sJAzBEq+f+1k006tX1oYOqx2wbMV8kWdNsiX0AitmsQG2/pqj+UZXhcw0fGkAjMT2+nndaI6hZZYXSMLJRM="
                }
              ],
              "checksum": "69c74ab1ec4485c83b9175446bb5b28a7cb30e55d1efb6a63054243439e1cd7f"
            }
            """;
    private static final String FILE_KEY = "2437dd6b93b53c6f3565481969bac564f30f6a23a3733621a84f1662679d01cf";
    private static final String DIGEST_KEY = "59bc8fb8f69eea2b57846b3657cf42159645144e96f3b41f5d8e482ddde4c895";
    private static final String SEALED = "VFdTRUFMRUQAAQAAAAJ7feeA96fomFI8e8YLsd+vsclkPPGMb9Fs3DkyHacHbXKBeARvvhny4uiE"
            + "WQSmE1QJ+rkQVvpyLrLi6kw49B2X/XZqnVhLUrG9Yw==";

    @Test
    void keysOfTheFirstFormatOpen() {
        KeyRing ring = KeyRing.parse(KEYS);
        StudyKeys keys = ring.unlock(null, "verzonnen zin".toCharArray());

        assertThat(HexFormat.of().formatHex(keys.fileKey())).isEqualTo(FILE_KEY);
        assertThat(HexFormat.of().formatHex(keys.digestKey())).isEqualTo(DIGEST_KEY);
        assertThat(ring.toJson()).isEqualTo(KEYS);
    }

    @Test
    void aSealedFileOfTheFirstFormatOpens() throws IOException {
        try (SealedInput input = SealedInput.open(new ByteArrayInputStream(Base64.getDecoder().decode(SEALED)))) {
            assertThat(input.header()).isEqualTo("{}");
            assertThat(input.unseal(HexFormat.of().parseHex(FILE_KEY))).hasContent("verzonnen");
        }
    }

    /// They said nothing of how long its texts may stay.
    @Test
    void theContentOfAPackageOfTheFirstFormatIsRead() throws IOException {
        String line = "{\"type\":\"study\",\"title\":\"Proef\",\"sample\":true,\"codebook\":\"{}\"}\n";
        PackageContents contents = PackageCodec.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                _ -> false);
        assertThat(contents.title()).isEqualTo("Proef");
        assertThat(contents.retention()).isNull();
    }

    @Test
    void aStrengthBeyondTheMemoryIsRefusedInWords() {
        KeyStrength strength = new KeyStrength(1024 * 1024, 1, 1);

        assertThatThrownBy(() -> Passphrase.requireMemory(strength, 1024L * 1024 * 1024))
                .isInstanceOfSatisfying(CannotOpen.class,
                        refused -> assertThat(refused.why()).isEqualTo(CannotOpen.Cause.NOT_ALLOWED))
                .hasMessageContaining("1024 MiB");
        Passphrase.requireMemory(strength, 2L * 1024 * 1024 * 1024);
    }
}
