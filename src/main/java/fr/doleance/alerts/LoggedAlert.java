package fr.doleance.alerts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The alert where no address is set: a line in the log that whoever watches it can be woken by. */
public final class LoggedAlert implements Alert {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedAlert.class);

    @Override
    public void send(String reference) {
        LOG.warn("step=alerts ref={} outcome=urgent", reference);
    }

    @Override
    public String channel() {
        return "log";
    }
}
