package fr.doleance.form;

/** What is written in a zone, as far as it tells which characters may stand there. */
public enum Content {
    /** Sentences, streets, anything. */
    WORDS,
    /** Of a person, a company or a town. */
    NAME,
    EMAIL,
    /** Digits alone. */
    DIGITS,
    /** Eight digits: day, month, year. */
    DATE,
    /** Digits, and a plus before a country's code. */
    PHONE,
    /** Digits, capitals, and the signs that numbers of contracts hold. */
    CODE
}
