package fr.doleance.reading.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;

/** Takes what was signed out of a .p7m (CMS, RFC 5652). The signature itself is not judged. */
final class SignedContent {
    private SignedContent() {}

    /** The content; empty for a detached signature, an encrypted message or a broken one. */
    static Optional<byte[]> of(byte[] content) {
        try {
            CMSTypedData inside = new CMSSignedData(binary(content)).getSignedContent();
            if (inside == null) {
                return Optional.empty();
            }
            var bytes = new ByteArrayOutputStream();
            inside.write(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (CMSException | IOException | RuntimeException notSigned) {
            return Optional.empty();
        }
    }

    static boolean isEncrypted(byte[] content) {
        try {
            return new CMSEnvelopedData(binary(content)).getRecipientInfos() != null;
        } catch (CMSException | RuntimeException notEncrypted) {
            return false;
        }
    }

    static boolean isDetachedSignature(byte[] content) {
        try {
            return new CMSSignedData(binary(content)).getSignedContent() == null;
        } catch (CMSException | RuntimeException notSigned) {
            return false;
        }
    }

    /** What was signed in a mail is a MIME entity: it begins with its own headers. */
    static boolean isMimeEntity(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 14), StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT);
        return start.startsWith("content-") || start.startsWith("mime-version");
    }

    private static byte[] binary(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 12), StandardCharsets.US_ASCII);
        if (!start.matches("(?s)M[A-Za-z0-9+/\\r\\n]*")) {
            return content;
        }
        return Base64.getMimeDecoder().decode(content);
    }
}
