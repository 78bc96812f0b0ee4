package fr.doleance.routing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a sheet that a spreadsheet saved: UTF-8 with or without byte order mark, otherwise what a French Windows writes. */
public final class SheetText {
    static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset FRENCH_WINDOWS = Charset.forName("windows-1252");

    private SheetText() {}

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
