package fr.doleance.intake;

import fr.doleance.complaint.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A vault in memory. */
final class MemoryVault implements Vault {
    final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    Runnable whileStoring = () -> {};
    Fault beforeStoring = fileName -> {};

    interface Fault {
        void check(String fileName) throws IOException;
    }

    @Override
    public StoredFile store(String fileName, InputStream content) throws IOException {
        beforeStoring.check(fileName);
        byte[] bytes = content.readAllBytes();
        whileStoring.run();
        String sha256 = Digests.hex(Digests.sha256().digest(bytes));
        contents.put(sha256, bytes);
        return new StoredFile(fileName, "application/octet-stream", sha256, bytes.length);
    }
}
