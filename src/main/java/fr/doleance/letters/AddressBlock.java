package fr.doleance.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The address as it stands in the window: at most six lines of at most 38 characters, no blank line, the last three in capitals
 * without accents or punctuation (NF Z 10-011).
 *
 * @param lines empty when the address cannot be printed
 * @param problems fields that are too long, malformed or in a script that the fonts lack; the letter then needs a person
 */
record AddressBlock(List<String> lines, List<String> problems) {
    static final int MAXIMUM_LENGTH = 38;
    private static final int MAXIMUM_LINES = 6;
    private static final int CAPITAL_LINES = 3;

    AddressBlock {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * @param names the name lines: one person, a couple at one address, or a company and its contact
     * @param correspondent the one whose postal address it is
     */
    static AddressBlock of(List<String> names, Correspondent correspondent) {
        List<String> lines = new ArrayList<>(names);
        lines.addAll(correspondent.addressLines());
        lines.add(correspondent.postalCode().orElse("") + " "
                + correspondent.city().orElse(""));
        Optional<String> country = correspondent.country().filter(code -> code.matches("(?!FR)[A-Z]{2}"));
        country.map(AddressBlock::countryName).ifPresent(lines::add);
        List<String> printed = printed(lines, names.size());
        List<String> problems = problems(printed, names.size(), correspondent, country.isPresent());
        return new AddressBlock(problems.isEmpty() ? printed : List.of(), problems);
    }

    /** A block that names the person alone: for a letter that goes by mail. */
    static AddressBlock ofNames(List<String> names) {
        List<String> printed = names.stream()
                .map(name -> name.length() > MAXIMUM_LENGTH ? initials(name) : name)
                .filter(name -> name.length() <= MAXIMUM_LENGTH && LetterFonts.canPrint(name))
                .toList();
        return new AddressBlock(printed, List.of());
    }

    private static String countryName(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.FRENCH);
    }

    private static List<String> printed(List<String> lines, int nameLines) {
        int firstCapital = Math.min(lines.size() - CAPITAL_LINES, nameLines);
        List<String> printed = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            boolean name = index < nameLines;
            String line = lines.get(index).strip();
            printed.add(fitted(index < firstCapital ? line : capitals(line, name), name));
        }
        return printed;
    }

    private static String capitals(String line, boolean name) {
        return name ? PlainText.upperCase(line) : PlainText.capitals(line);
    }

    private static String fitted(String line, boolean name) {
        if (line.length() <= MAXIMUM_LENGTH) {
            return line;
        }
        return name ? initials(line) : PostalAbbreviations.shorten(line, MAXIMUM_LENGTH);
    }

    /** « M. Jean-Baptiste Exemple » becomes « M. J. Exemple »: the last name is never cut. */
    private static String initials(String name) {
        String[] words = name.split(" ");
        if (words.length < 3) {
            return name;
        }
        return Stream.concat(
                        Stream.of(words[0], words[1].charAt(0) + "."),
                        Stream.of(words).skip(2))
                .reduce((before, after) -> before + " " + after)
                .orElse(name);
    }

    private static List<String> problems(
            List<String> printed, int nameLines, Correspondent correspondent, boolean abroad) {
        List<String> problems = new ArrayList<>();
        for (int index = 0; index < printed.size(); index++) {
            String line = printed.get(index);
            if (line.length() > MAXIMUM_LENGTH || !LetterFonts.canPrint(line)) {
                problems.add(fieldOf(index, nameLines, correspondent));
            }
        }
        if (printed.size() > MAXIMUM_LINES + (abroad ? 1 : 0)) {
            problems.add(correspondent.path() + ".addressLines");
        }
        if (!abroad && !correspondent.postalCode().orElse("").matches("\\d{5}")) {
            problems.add(correspondent.path() + ".postalCode");
        }
        return problems;
    }

    private static String fieldOf(int index, int nameLines, Correspondent correspondent) {
        if (index < nameLines) {
            return correspondent.path() + (correspondent.company() ? ".companyName" : ".lastName");
        }
        int line = index - nameLines;
        return correspondent.path()
                + (line < correspondent.addressLines().size() ? ".addressLines[" + line + "]" : ".city");
    }
}
