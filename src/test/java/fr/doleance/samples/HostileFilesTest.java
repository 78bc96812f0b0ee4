package fr.doleance.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hostile files are as hostile as they claim: a harmless one would prove nothing. */
class HostileFilesTest {
    private static final long SMALL = 3_000_000;

    @TempDir
    static Path folder;

    private static List<HostileFile> files;

    @BeforeAll
    static void makeThem() throws IOException {
        files = HostileFiles.makeIn(folder);
    }

    @Test
    void everyEndIsExpectedOfSomeAndEveryFileIsThereAndSmall() throws IOException {
        assertThat(files).extracting(HostileFile::end).contains(ExpectedEnd.values());
        for (HostileFile file : files) {
            assertThat(Files.size(file.path())).as(file.what()).isLessThan(SMALL);
        }
    }

    @Test
    void noTwoHaveTheSameBytes() throws Exception {
        Set<String> digests = new HashSet<>();
        for (HostileFile file : files) {
            assertThat(digests.add(digest(file.path()))).as(file.what()).isTrue();
        }
    }

    @Test
    void theProtectedPdfNeedsAPasswordAndTheLockedOneNone() throws IOException {
        File locked = file("verrouille.pdf").toFile();
        assertThatThrownBy(() -> Loader.loadPDF(file("protege.pdf").toFile()))
                .isInstanceOf(InvalidPasswordException.class);
        try (var document = Loader.loadPDF(locked)) {
            assertThat(document.getCurrentAccessPermission().canExtractContent())
                    .isFalse();
            assertThat(new PDFTextStripper().getText(document)).contains("Claire Hostile");
        }
    }

    @Test
    void theCutPdfHoldsNoPage() {
        assertThatThrownBy(() -> {
                    try (var document = Loader.loadPDF(file("coupe.pdf").toFile())) {
                        document.getPage(0);
                    }
                })
                .isInstanceOfAny(IOException.class, IndexOutOfBoundsException.class);
    }

    @Test
    void thePngIsAsLargeAsItsHeaderSays() throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = ImageIO.createImageInputStream(file("immense.png").toFile())) {
            reader.setInput(stream);
            assertThat((long) reader.getWidth(0) * reader.getHeight(0)).isEqualTo(900_000_000L);
        }
    }

    @Test
    void theBombsUnpackToAGigabyte() throws IOException {
        try (ZipFile bomb = new ZipFile(file("bombe.zip").toFile());
                ZipFile nested = new ZipFile(file("bombe-gigogne.zip").toFile())) {
            assertThat(bomb.entries().nextElement().getSize()).isEqualTo(1_000_000_000L);
            assertThat(nested.size()).isEqualTo(10);
        }
    }

    @Test
    void theEscapingZipNamesParents() throws IOException {
        try (ZipFile zip = new ZipFile(file("chemins.zip").toFile())) {
            assertThat(zip.getEntry("../../etc/" + HostileArchives.ESCAPE + ".txt"))
                    .isNotNull();
        }
    }

    private static Path file(String name) {
        return folder.resolve(name);
    }

    private static String digest(Path path) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream stream = new DigestInputStream(Files.newInputStream(path), digest)) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
