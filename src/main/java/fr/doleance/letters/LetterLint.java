package fr.doleance.letters;

import fr.doleance.deadlines.FrenchDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a finished letter once more and says, in kebab-case words, why it must not leave: whatever a template says, no letter goes
 * without its mandatory mentions, with a gap, with a past date as a promise, or with what must never stand in one.
 */
final class LetterLint {
    private static final int MAXIMUM_PAGES = 2;
    private static final Pattern GAP = Pattern.compile("\\[à compléter|\\{\\{|\\{%|\\bnull\\b|\\bundefined\\b");
    /** Thirteen or fifteen digits in the grouping of a NIR; a SIREN, a telephone or a reference has another shape. */
    private static final Pattern NIR = Pattern.compile(
            "(?<!\\d)[1-478][\\s.\u00A0\u202F]?\\d{2}[\\s.\u00A0\u202F]?\\d{2}[\\s.\u00A0\u202F]?(\\d{2}|2[AB])[\\s.\u00A0\u202F]?\\d{3}[\\s.\u00A0\u202F]?\\d{3}([\\s.\u00A0\u202F]?\\d{2})?(?!\\d)");

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(1er|\\d{1,2})[ \u00A0](janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[ \u00A0](\\d{4})");

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    /** Mediation is never compulsory nor a last resort; the European platform closed on 20 July 2025 (EU 2024/3228). */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "obligatoirement|dernier recours|ec\\.europa\\.eu|règlement en ligne des litiges|mademoiselle");

    /** What would betray a health matter to a third reader of a neutral letter. */
    private static final Pattern HEALTH = Pattern.compile(
            "santé|médic|médecin|malad|hospita|invalid|incapaci|diagnostic|traitement|certificat|ordonnance|expertise|décès|décéd|bénéficiaire|capital|dépendance");

    private static final List<String> GIVEN = List.of(
            "organisme",
            "adresseOrganisme",
            "mentionsLegales",
            "donneesPersonnelles",
            "signataire",
            "courrielOrganisme",
            "lignesDestinataire",
            "mediateur",
            "adresseMediateur",
            "siteMediateur");

    private final LetterDates dates;
    private final Variant variant;

    LetterLint(LetterDates dates, Variant variant) {
        this.dates = dates;
        this.variant = variant;
    }

    /**
     * @param text of the whole letter
     * @param facts the values whose presence is checked, by the names of the template variables
     */
    List<String> check(String text, Map<String, Object> facts, int pages) {
        String body = text.replace('\u202F', ' ').replace('\u00A0', ' ');
        List<String> faults = new ArrayList<>(missingMentions(body, facts));
        addIf(faults, GAP.matcher(body).find(), "texte-incomplet");
        addIf(faults, NIR.matcher(body).find(), "nir-dans-la-lettre");
        addIf(faults, promisesPastDate(text), "date-passee");
        addIf(faults, pages > MAXIMUM_PAGES, "lettre-trop-longue");
        String lower = body.toLowerCase(Locale.FRENCH);
        addIf(faults, FORBIDDEN.matcher(lower).find(), "mention-interdite");
        boolean neutral = variant.neutral() || variant == Variant.REDIRECTION;
        addIf(faults, neutral && HEALTH.matcher(betraying(lower, facts)).find(), "mot-de-sante");
        return List.copyOf(faults);
    }

    private List<String> missingMentions(String body, Map<String, Object> facts) {
        List<String> missing = new ArrayList<>();
        require(missing, body, facts.get("reference"), "mention-reference");
        require(missing, body, facts.get("dateReception"), "mention-reception");
        require(missing, body, facts.get("mentionsLegales"), "mention-identite");
        if (variant == Variant.REDIRECTION) {
            return missing;
        }
        require(missing, body, facts.get("telephoneService"), "mention-contact");
        require(missing, body, facts.get("donneesPersonnelles"), "mention-donnees-personnelles");
        addIf(missing, !body.contains("médiateur") && !body.contains("Médiation"), "mention-mediateur");
        if (!dates.answerLate()) {
            require(missing, body, dates.answerBy().map(FrenchDates::written).orElse(null), "mention-date-de-reponse");
        }
        return missing;
    }

    private static void require(List<String> missing, String body, Object mention, String fault) {
        String wanted = mention == null ? "" : plain(mention);
        addIf(missing, wanted.isEmpty() || !body.contains(wanted), fault);
    }

    /** A past date may only tell what was: the sending, the reception, the day of the letter. */
    private boolean promisesPastDate(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.results()
                .map(LetterLint::date)
                .anyMatch(date -> date.isBefore(dates.today()) && !dates.told().contains(date));
    }

    private static LocalDate date(MatchResult match) {
        int day = "1er".equals(match.group(1)) ? 1 : Integer.parseInt(match.group(1));
        return LocalDate.of(Integer.parseInt(match.group(3)), MONTHS.indexOf(match.group(2)) + 1, 1)
                .plusDays(day - 1L);
    }

    /** The address, the mediator and the insurer's own notices may hold such words; they betray nothing of the case. */
    private static String betraying(String body, Map<String, Object> facts) {
        String rest = body;
        for (String name : GIVEN) {
            Object value = facts.getOrDefault(name, List.of());
            for (Object text : value instanceof List<?> lines ? lines : List.of(value)) {
                rest = rest.replace(plain(text).toLowerCase(Locale.FRENCH), "");
            }
        }
        return rest;
    }

    private static String plain(Object mention) {
        return FrenchText.typeset(String.valueOf(mention))
                .replace('\u202F', ' ')
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void addIf(List<String> faults, boolean condition, String fault) {
        if (condition) {
            faults.add(fault);
        }
    }
}
