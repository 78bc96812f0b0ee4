package fr.doleance.reading;

import java.io.ObjectInputFilter;

/**
 * What this process takes from a child over Tika's protocol, which deserialises Java objects: Tika's own classes and the plain values
 * inside them, nothing that could act. A child taken over by a hostile document must not reach further.
 */
final class SerialFilter {
    private static final String PATTERN =
            "maxdepth=20;maxarray=1000000;org.apache.tika.**;java.lang.*;java.util.*;java.time.*;!*";

    private SerialFilter() {}

    /** Sets the filter for the whole process, unless one is set: a stricter one of the operator's stays. */
    static synchronized void install() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(PATTERN));
        }
    }
}
