package fr.doleance.classification.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import fr.doleance.classification.RefusedModel;
import fr.doleance.complaint.Flag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network that judges a complaint by what it says, run by onnxruntime on one core a call. It is given numbers of word pieces, never
 * a file: nothing that was received reaches native code as bytes. One instance serves all threads.
 */
public final class LanguageModel implements AutoCloseable {
    private static final String NETWORK = "complaints.onnx";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final String CARD = "complaints.json";
    private static final String INPUT = "pieces";
    private static final String OUTCOMES = "outcomes";
    private static final String SIGNALS = "signals";

    private final ModelCard card;
    private final WordPieces pieces;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private LanguageModel(ModelCard card, WordPieces pieces, byte[] network) {
        this.card = card;
        this.pieces = pieces;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(network, options);
        } catch (OrtException exception) {
            throw new IllegalStateException("the shipped language model cannot be run", exception);
        }
    }

    /**
     * The model inside the jar.
     *
     * @throws RefusedModel when network or vocabulary are not the ones that its card names
     */
    public static LanguageModel shipped() {
        try {
            ModelCard card = ModelCard.read(new ByteArrayInputStream(resource(CARD)));
            byte[] vocabulary = checked(resource(VOCABULARY), card.vocabularySha256(), VOCABULARY);
            byte[] network = checked(resource(NETWORK), card.sha256(), NETWORK);
            return new LanguageModel(card, WordPieces.read(new ByteArrayInputStream(vocabulary)), network);
        } catch (IOException exception) {
            throw new UncheckedIOException("the shipped language model cannot be read", exception);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = LanguageModel.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    /** @throws RefusedModel when the bytes are not those with the hash */
    static byte[] checked(byte[] bytes, String sha256, String name) {
        String found = sha256(bytes);
        if (!found.equals(sha256)) {
            throw new RefusedModel(name + " was changed: its SHA-256 is " + found + ", its card says " + sha256);
        }
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }

    /** The first characters of the network's SHA-256, by which complaint.json names it. */
    public String name() {
        return card.sha256().substring(0, 12);
    }

    /** What the model thinks of a text; the same text gives the same judgement. */
    public Judgement judge(String text) {
        long[][] numbers = {pieces.of(text, card.longest(), card.beginning())};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, numbers);
                OrtSession.Result answer = session.run(Map.of(INPUT, input))) {
            return new Judgement(named(card.outcomes(), row(answer, OUTCOMES)), signals(row(answer, SIGNALS)));
        } catch (OrtException exception) {
            throw new IllegalStateException("the language model failed on " + numbers[0].length + " pieces", exception);
        }
    }

    /** The signals that are likely enough to be said to hold; the set may be added to. */
    public Set<Flag> signals(Judgement judgement) {
        Set<Flag> holding = EnumSet.noneOf(Flag.class);
        card.thresholds().forEach((signal, threshold) -> {
            if (judgement.signals().getOrDefault(signal, 0.0) >= threshold) {
                holding.add(signal);
            }
        });
        return holding;
    }

    private static float[] row(OrtSession.Result answer, String output) throws OrtException {
        float[][] rows = (float[][]) answer.get(output).orElseThrow().getValue();
        return rows[0];
    }

    private static Map<String, Double> named(List<String> names, float[] probabilities) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int position = 0; position < names.size(); position++) {
            named.put(names.get(position), (double) probabilities[position]);
        }
        return named;
    }

    private Map<Flag, Double> signals(float[] probabilities) {
        Map<Flag, Double> signals = new EnumMap<>(Flag.class);
        for (int position = 0; position < card.signals().size(); position++) {
            signals.put(card.signals().get(position), (double) probabilities[position]);
        }
        return signals;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException exception) {
            throw new IllegalStateException("the language model cannot be closed", exception);
        }
    }
}
