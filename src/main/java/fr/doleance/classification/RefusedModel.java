package fr.doleance.classification;

/** The model file is damaged, was changed after training, or is of another format: nothing may be classified with it. */
public final class RefusedModel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedModel(String message) {
        super(message);
    }
}
