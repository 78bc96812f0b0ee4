package fr.doleance;

/** Starts Doléance from the command line. */
public final class DoleanceApplication {
    private DoleanceApplication() {}

    public static void main(String[] arguments) {
        System.out.println("Doléance");
    }
}
