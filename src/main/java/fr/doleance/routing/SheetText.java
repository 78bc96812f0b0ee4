package fr.doleance.routing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a sheet that a spreadsheet saved: UTF-8 with or without byte order mark, otherwise what a French Windows writes. */
public final class SheetText {
    static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset FRENCH_WINDOWS = Charset.forName("windows-1252");

    private static final long MAXIMUM_BYTES = 1_000_000;

    private SheetText() {}

    /** Whether a file is larger than any sheet of one case: it is not read. */
    public static boolean isTooLarge(Path sheet) throws IOException {
        return Files.size(sheet) > MAXIMUM_BYTES;
    }

    public static String of(byte[] sheet) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sheet))
                    .toString()
                    .replace(BYTE_ORDER_MARK, "");
        } catch (CharacterCodingException otherEncoding) {
            return new String(sheet, FRENCH_WINDOWS);
        }
    }
}
