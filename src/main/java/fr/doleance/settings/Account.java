package fr.doleance.settings;

/** The operating system's account under which this process runs: the actor of what is decided on the command line. */
public final class Account {
    private Account() {}

    public static String name() {
        return System.getProperty("user.name");
    }
}
