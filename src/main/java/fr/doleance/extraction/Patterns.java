package fr.doleance.extraction;

import java.util.regex.Pattern;

/** Shapes of values that several finders must recognise, on folded text. */
final class Patterns {
    static final Pattern EMAIL =
            Pattern.compile("(?<![\\w.+-])[a-z0-9][a-z0-9._%+'-]*@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");
    /** A French number, a number with country code, or one of the shorter numbers of the Pacific territories. */
    static final Pattern PHONE = Pattern.compile(
            "(?<![\\d+])(?:\\(?(?:\\+|00) ?\\d{2,3}\\)? ?(?:\\(0\\) ?)?\\d(?:[ ./-]?\\d{2,3}){3,4}|0\\d(?:[ ./-]{0,3}\\d{2}){4})(?!\\d)");
    /** Sex, year, month (01–12, 20–42, 50–99), department (2A, 2B), commune, order, and the key where it stands. */
    static final Pattern NIR = Pattern.compile(
            "(?<![\\w.,-])([1-478])[ .-]?(\\d{2})[ .-]?(\\d{2})[ .-]?(\\d{2}|2 ?[ab])[ .-]?(\\d{3})[ .-]?(\\d{3})(?:[ ./-]{0,3}(?:cle ?:? ?)?(\\d{2}))?(?![\\d])");

    static final Pattern SIRET = Pattern.compile(
            "(?<![\\d.,])\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{5}(?!\\d)|(?<!\\d)\\d(?:[ .]?\\d){13}(?!\\d)");

    private Patterns() {}
}
