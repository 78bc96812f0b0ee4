package fr.doleance.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the hostile files. No two have the same bytes, so none is a duplicate of another. Takes some ten seconds and two megabytes;
 * the names need a Unix file system and a UTF-8 locale.
 */
public final class HostileFiles {
    private HostileFiles() {}

    /**
     * @param folder is made where it is missing
     * @return what was made, in the order of making
     */
    public static List<HostileFile> makeIn(Path folder) throws IOException {
        HostileFolder files = new HostileFolder(folder);
        HostileJunk.addTo(files);
        HostilePdfs.addTo(files);
        HostileImages.addTo(files);
        HostileArchives.addTo(files);
        HostileMails.addTo(files);
        HostileDocuments.addTo(files);
        HostileNames.addTo(files);
        return files.made();
    }
}
