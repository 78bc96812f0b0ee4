package fr.doleance.letters;

/** The wordings of a letter; each is a template of its own. */
enum Variant {
    STANDARD("accuse-standard"),
    SEVERAL_SUBJECTS("accuse-plusieurs-sujets"),
    COMPANY("accuse-entreprise"),
    CONFIDENTIAL("accuse-confidentiel"),
    BEREAVED("accuse-deuil"),
    WITHOUT_MANDATE("accuse-mandataire"),
    UNREADABLE("accuse-copie-lisible"),
    REDIRECTION("reorientation");

    private final String template;

    Variant(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }

    /** Whether the letter names neither subject nor department, for they would betray what a third reader must not learn. */
    boolean neutral() {
        return this == CONFIDENTIAL || this == BEREAVED || this == WITHOUT_MANDATE;
    }

    /** Whether the letter tells a consumer which mediator is competent. */
    boolean namesMediator() {
        return this != REDIRECTION && this != WITHOUT_MANDATE;
    }
}
