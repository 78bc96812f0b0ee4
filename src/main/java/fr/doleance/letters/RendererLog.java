package fr.doleance.letters;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the PDF renderer has to say, cut down to warnings. Only those about style sheets are told in full: the others may quote the
 * letter.
 */
final class RendererLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(RendererLog.class);

    @Override
    public void log(String where, Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("step=letters renderer={} {}", where, XRLog.CSS_PARSE.equals(where) ? message : "");
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        log(where, level, message + " " + cause.getClass().getSimpleName());
    }

    @Override
    public void setLevel(String where, Level level) {
        // the level is the product's to set
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
