package fr.doleance.classification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A model as bytes: a line with format and SHA-256 of the rest, then the compressed numbers. The same model gives the same bytes. */
public final class ModelFile {
    private static final String FORMAT = "doleance-subjects-1";
    private static final int HASH_LENGTH = 64;
    private static final int SHOWN_HASH_LENGTH = 12;

    private ModelFile() {}

    public static byte[] write(SubjectModel model) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(body))) {
            writeBody(model, out);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(header(sha256(body.toByteArray())));
        body.writeTo(file);
        return file.toByteArray();
    }

    /**
     * @throws RefusedModel when the format is another, or the content is not what its hash says
     */
    public static SubjectModel read(InputStream stream) throws IOException {
        byte[] file = stream.readAllBytes();
        int headerLength = FORMAT.length() + 1 + HASH_LENGTH + 1;
        if (file.length <= headerLength
                || !new String(file, 0, FORMAT.length(), StandardCharsets.US_ASCII).equals(FORMAT)) {
            throw new RefusedModel("the model of subjects is not of the format " + FORMAT);
        }
        byte[] body = Arrays.copyOfRange(file, headerLength, file.length);
        String hash = sha256(body);
        if (!Arrays.equals(file, 0, headerLength, header(hash), 0, headerLength)) {
            throw new RefusedModel(
                    "the model of subjects was changed: its SHA-256 is " + hash + ", not the one it was written with");
        }
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(body)))) {
            return readBody(FORMAT + "-" + hash.substring(0, SHOWN_HASH_LENGTH), in);
        }
    }

    private static byte[] header(String hash) {
        return (FORMAT + " " + hash + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void writeBody(SubjectModel model, DataOutputStream out) throws IOException {
        out.writeDouble(model.temperature());
        writeNames(model.outcomes(), out);
        writeNames(model.features().names(), out);
        for (int feature = 0; feature < model.features().size(); feature++) {
            out.writeFloat(model.features().rarity(feature));
        }
        writeNumbers(model.bias(), out);
        for (float[] row : model.weights()) {
            writeNumbers(row, out);
        }
    }

    private static SubjectModel readBody(String name, DataInputStream in) throws IOException {
        double temperature = in.readDouble();
        List<String> outcomes = readNames(in);
        List<String> features = readNames(in);
        FeatureSpace space = new FeatureSpace(features, readNumbers(features.size(), in));
        float[] bias = readNumbers(outcomes.size(), in);
        float[][] weights = new float[outcomes.size()][];
        for (int outcome = 0; outcome < weights.length; outcome++) {
            weights[outcome] = readNumbers(features.size(), in);
        }
        return new SubjectModel(name, outcomes, space, weights, bias, temperature);
    }

    private static void writeNames(List<String> names, DataOutputStream out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> readNames(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> names = new ArrayList<>(count);
        for (int position = 0; position < count; position++) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static void writeNumbers(float[] numbers, DataOutputStream out) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    private static float[] readNumbers(int count, DataInputStream in) throws IOException {
        float[] numbers = new float[count];
        for (int position = 0; position < count; position++) {
            numbers[position] = in.readFloat();
        }
        return numbers;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }
}
