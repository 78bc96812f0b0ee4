package fr.doleance.reading.unpack;

/**
 * How far a file is opened.
 *
 * @param depth containers inside containers, the received file being the first
 * @param entries documents in one received file, all containers together
 * @param bytes unpacked bytes of one received file, all containers together
 * @param ratio unpacked bytes for each received byte; text compresses at most about 20 times, an archive bomb thousands of times
 */
public record UnpackLimits(int depth, int entries, long bytes, int ratio) {
    static final UnpackLimits DEFAULT = new UnpackLimits(5, 500, 200_000_000, 100);
}
