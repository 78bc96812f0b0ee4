package fr.doleance.reading.child;

/** Ends the child when its parent is gone: Tika's child would work on until its time limit. */
final class ParentWatch {
    private ParentWatch() {}

    static void start() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}
