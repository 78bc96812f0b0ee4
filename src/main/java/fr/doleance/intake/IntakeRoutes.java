package fr.doleance.intake;

import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.settings.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the inbox. It is polled, never watched by events, so that it works on NFS and SMB as well. Camel only looks and calls: it
 * moves, locks and remembers nothing, since {@link InboxScan} knows when a file is stable and removes it once it is registered.
 */
public final class IntakeRoutes extends RouteBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeRoutes.class);
    private static final String FILTER = "intakeStable";

    private final Settings.Inbox settings;
    private final InboxScan scan;

    public IntakeRoutes(Settings.Inbox settings, InboxScan scan) {
        this.settings = settings;
        this.scan = scan;
    }

    @Override
    public void configure() {
        GenericFileFilter<File> stable = this::isStable;
        getContext().getRegistry().bind(FILTER, GenericFileFilter.class, stable);
        from("file:" + settings.folder()
                        + "?recursive=true&noop=true&idempotent=false&readLock=none&sortBy=file:modified"
                        + "&filter=#" + FILTER + "&delay=" + settings.poll().toMillis())
                .routeId("intake-inbox")
                .process(this::take)
                .id("intake-inbox.take");
    }

    private boolean isStable(GenericFile<File> found) {
        Path path = found.getFile().toPath();
        return found.isDirectory()
                ? !InboxNames.isJunk(path.getFileName()) && !Files.isSymbolicLink(path)
                : scan.stableArrivalAt(path).isPresent();
    }

    /**
     * The file may have changed since the filter saw it: it is looked at once more. A passing fault ends here, since Camel would log it
     * with the file's name; the file stays in the inbox, and the next poll finds it again.
     */
    private void take(Exchange exchange) {
        Path file = exchange.getMessage().getBody(File.class).toPath();
        try {
            scan.stableArrivalAt(file).ifPresent(scan::take);
        } catch (TemporaryFailure failure) {
            LOG.warn("step=intake outcome=postponed", failure);
        }
    }
}
