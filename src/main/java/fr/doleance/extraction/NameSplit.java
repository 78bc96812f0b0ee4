package fr.doleance.extraction;

import fr.doleance.extraction.PersonNames.Order;
import java.util.List;

/**
 * The parts of a name shared out between first and last name.
 *
 * @param initials whether the first name is only initials
 * @param known whether something other than habit told the order
 */
record NameSplit(String first, String last, boolean initials, boolean known) {

    static NameSplit of(List<String> parts, Order order, boolean addressed) {
        if (parts.size() == 1) {
            return new NameSplit(null, parts.get(0), false, addressed);
        }
        int couple = Math.max(parts.indexOf("et"), parts.indexOf("&"));
        if (couple > 0) {
            return couple(parts, couple);
        }
        if (PersonNames.isInitial(parts.get(0))) {
            return afterInitials(parts);
        }
        int capitals = capitalsAtEnd(parts);
        if (capitals > 0) {
            return at(parts, capitals, true);
        }
        int leading = capitalsAtStart(parts);
        if (leading > 0) {
            return reversed(parts, leading, true);
        }
        return byHabit(parts, order);
    }

    /** « Paul et Marie Durand » has two first names; of « Paul Durand et Marie Petit » the first person counts. */
    private static NameSplit couple(List<String> parts, int et) {
        if (et == 1 && parts.size() > 3) {
            return at(parts, 3, true);
        }
        if (et == 1) {
            return new NameSplit(null, null, false, false);
        }
        return of(parts.subList(0, et), Order.FIRST_LAST, false);
    }

    private static NameSplit afterInitials(List<String> parts) {
        int initials = parts.size() > 2 && PersonNames.isInitial(parts.get(1)) ? 2 : 1;
        List<String> last = parts.subList(initials, parts.size());
        boolean abbreviated = last.stream().allMatch(PersonNames::isInitial);
        return new NameSplit(null, abbreviated ? null : PersonNames.joined(last), true, true);
    }

    private static NameSplit byHabit(List<String> parts, Order order) {
        int size = parts.size();
        boolean startsGiven = GivenNames.knows(parts.get(0));
        boolean endsGiven = GivenNames.knows(parts.get(size - 1)) && !PersonNames.isParticle(parts.get(size - 2));
        boolean lastFirst = startsGiven == endsGiven ? order == Order.LAST_FIRST : endsGiven;
        boolean known = startsGiven != endsGiven;
        if (!lastFirst && size == 2 && PersonNames.isInitial(parts.get(1))) {
            return new NameSplit(parts.get(0), null, false, true);
        }
        return lastFirst ? reversed(parts, size - givenAtEnd(parts), known) : at(parts, givenAtStart(parts), known);
    }

    private static int givenAtStart(List<String> parts) {
        boolean twice =
                parts.size() > 2 && GivenNames.startsDouble(parts.get(0)) && !PersonNames.isParticle(parts.get(1));
        boolean second =
                twice && (GivenNames.knows(parts.get(1)) || parts.get(0).equalsIgnoreCase("thi"));
        return second ? 2 : 1;
    }

    private static int givenAtEnd(List<String> parts) {
        int size = parts.size();
        boolean twice = size > 2 && GivenNames.startsDouble(parts.get(size - 2));
        return twice ? 2 : 1;
    }

    private static NameSplit at(List<String> parts, int firstCount, boolean known) {
        return new NameSplit(
                PersonNames.joined(parts.subList(0, firstCount)),
                PersonNames.joined(parts.subList(firstCount, parts.size())),
                false,
                known);
    }

    private static NameSplit reversed(List<String> parts, int lastCount, boolean known) {
        return new NameSplit(
                PersonNames.joined(parts.subList(lastCount, parts.size())),
                PersonNames.joined(parts.subList(0, lastCount)),
                false,
                known);
    }

    /** Where a last name in capitals begins after a first name that is not, or 0. */
    private static int capitalsAtEnd(List<String> parts) {
        int at = parts.size();
        while (at > 0 && (isCapitals(parts.get(at - 1)) || (at < parts.size() && isSmallParticle(parts.get(at - 1))))) {
            at--;
        }
        boolean mixedBefore = at > 0 && at < parts.size() && !isCapitals(parts.get(0));
        return mixedBefore ? at : 0;
    }

    /** How many parts a last name in capitals has before a first name that is not, or 0. */
    private static int capitalsAtStart(List<String> parts) {
        int at = 0;
        boolean any = false;
        while (at < parts.size() && (isCapitals(parts.get(at)) || isSmallParticle(parts.get(at)))) {
            any |= isCapitals(parts.get(at));
            at++;
        }
        return any && at < parts.size() ? at : 0;
    }

    private static boolean isCapitals(String part) {
        long letters = part.chars().filter(Character::isLetter).count();
        return letters > 1 && !PersonNames.isInitial(part) && part.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isSmallParticle(String part) {
        return Character.isLowerCase(part.charAt(0)) && PersonNames.isParticle(part);
    }
}
