package fr.doleance.reading.handwriting;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/** The trained network: a line's picture in, for each column the log-probability of each symbol out. Holds native memory. */
final class LineModel implements AutoCloseable {
    private static final String INPUT = "line";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int height;

    private LineModel(OrtEnvironment environment, OrtSession session) throws OrtException {
        this.environment = environment;
        this.session = session;
        TensorInfo input = (TensorInfo) session.getInputInfo().get(INPUT).getInfo();
        this.height = (int) input.getShape()[2];
    }

    static LineModel load() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream stream = ModelFiles.open("handwriting.onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // lines are of all lengths: an arena keeps the largest block of each
            options.setCPUArenaAllocator(false);
            return new LineModel(environment, environment.createSession(stream.readAllBytes(), options));
        } catch (OrtException exception) {
            throw new IllegalStateException("onnxruntime does not accept the handwriting model", exception);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The height of line that the network was trained for, in pixels. */
    int height() {
        return height;
    }

    /** Log-probabilities by column and symbol, of the columns that belong to the line. */
    float[][] guesses(LinePicture line) {
        long[] shape = {1, 1, line.height(), line.paddedWidth()};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(line.ink()), shape);
                OrtSession.Result result = session.run(Map.of(INPUT, tensor))) {
            float[][][] letters = (float[][][]) result.get(0).getValue();
            return Arrays.copyOf(letters[0], line.columns());
        } catch (OrtException exception) {
            throw new IllegalStateException("onnxruntime read no line", exception);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException exception) {
            throw new IllegalStateException("the handwriting model does not close", exception);
        }
    }
}
