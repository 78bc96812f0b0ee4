package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.AddressBlock.Piece;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.PersonNames.Order;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The claimant's own block: name or company, address lines, postcode and town. The insurer's block is never taken for it. */
final class SenderBlock implements Finder {
    private static final double CLEAN = 0.93;
    private static final double NAME_BY_SHAPE = 0.88;
    private static final double COMPANY_BY_PLACE = 0.85;

    private final Addressee addressee;

    SenderBlock(Addressee addressee) {
        this.addressee = addressee;
    }

    @Override
    public List<Finding> find(Letter letter) {
        if (letter.isForm()) {
            return List.of();
        }
        List<AddressBlock> blocks = letter.segments().stream()
                .filter(segment -> !letter.anatomy().isBody(segment))
                .flatMap(segment -> AddressBlock.around(segment, letter.sheet(), letter.anatomy()).stream())
                .filter(block -> !isAddressees(block))
                .toList();
        // the first block that names a person or company; a bare address only where there is no other
        return blocks.stream()
                .max(Comparator.comparingInt((AddressBlock block) -> score(block, letter))
                        .thenComparing(block -> -block.at().index()))
                .map(block -> findings(block, letter))
                .orElse(List.of());
    }

    private boolean isAddressees(AddressBlock block) {
        if (addressee.isNamedIn(block.at().text())) {
            return true;
        }
        boolean office = false;
        for (Piece piece : block.lines()) {
            if (addressee.isNamedIn(piece.span().text())) {
                return true;
            }
            office |= Addressee.isOffice(piece.folded());
        }
        boolean person = block.lines().stream()
                .anyMatch(piece -> PersonNames.parse(piece.span().text())
                        .filter(name -> name.civility() != null && name.complete())
                        .isPresent());
        return office && !person;
    }

    private static int score(AddressBlock block, Letter letter) {
        int score = 0;
        boolean named = block.lines().stream().anyMatch(piece -> !AddressLine.looksLike(piece.folded()));
        boolean insurer = block.lines().stream().anyMatch(piece -> Addressee.isInsurer(piece.folded()));
        boolean contacts =
                letter.sheet().below(block.at()).filter(AddressBlock::isContact).isPresent();
        score += named ? 2 : 0;
        score += contacts ? 2 : 0;
        score -= insurer ? 4 : 0;
        return score;
    }

    private static List<Finding> findings(AddressBlock block, Letter letter) {
        BlockNames names = BlockNames.of(block.lines());
        List<Finding> findings = new ArrayList<>();
        names.person().ifPresent(piece -> findings.add(person(piece)));
        names.company().ifPresent(piece -> findings.add(company(piece)));
        List<Span> streets = names.streets().stream().map(Piece::span).toList();
        double confidence = Math.min(CLEAN, block.postal().confidence());
        findings.add(new Finding(Kind.ADDRESS, block.postal().values(streets, Proof.PLACED), confidence));
        letter.sheet()
                .below(block.at())
                .filter(line -> Countries.knows(line.text()))
                .ifPresent(line -> findings.add(Finding.of(Kind.COUNTRY, confidence, Countries.value(line.whole()))));
        return findings;
    }

    private static Finding person(Piece piece) {
        PersonName name = PersonNames.parse(piece.span().text())
                .or(() -> PersonNames.labelled(piece.span().text(), Order.FIRST_LAST))
                .orElseThrow();
        double confidence = name.civility() != null || name.orderKnown() ? CLEAN : NAME_BY_SHAPE;
        if (name.civilityText() == null && piece.folded().matches("^(m|mme|monsieur|madame)\\b.* (et|ou) .*")) {
            confidence = NAME_BY_SHAPE;
        }
        return new Finding(Kind.PERSON, name.values(piece.segment(), Proof.PLACED), confidence);
    }

    private static Finding company(Piece piece) {
        double confidence = Companies.hasLegalForm(piece.span().text()) ? CLEAN : COMPANY_BY_PLACE;
        return Finding.of(
                Kind.COMPANY, confidence, Value.asWritten(FieldNames.COMPANY_NAME, piece.span(), Proof.PLACED));
    }

    /** Who is named on the lines above an address, and which lines are the address. */
    record BlockNames(Optional<Piece> person, Optional<Piece> company, List<Piece> streets) {

        static BlockNames of(List<Piece> lines) {
            int named = 0;
            while (named < lines.size() && isName(lines, named)) {
                named++;
            }
            List<Piece> names = lines.subList(0, named);
            Optional<Piece> person = person(names);
            Optional<Piece> company = company(names, person);
            List<Piece> streets = new ArrayList<>(lines);
            person.ifPresent(streets::remove);
            company.ifPresent(streets::remove);
            streets.removeIf(piece -> piece.folded().matches("(expediteur|destinataire|de|emetteur)\\W*"));
            streets.removeIf(piece -> isTitle(piece.folded()));
            return new BlockNames(person, company, streets);
        }

        /** « Avocats au barreau de Grenoble » is no part of an address. */
        private static boolean isTitle(String folded) {
            return folded.matches(
                    "(avocate?s?|notaires?|courtiers?|courtiere|huissiers?|assistante? sociale?)\\b[^\\d]*");
        }

        /** « jean-pierre marsan » typed in a hurry, before his street. */
        private static boolean isTypedSmall(Piece piece) {
            String text = piece.span().text();
            return text.matches("\\p{Ll}[\\p{Ll}'’-]+ \\p{Ll}[\\p{Ll}'’ -]+")
                    && GivenNames.knows(text.split(" ")[0])
                    && !AddressLine.looksLike(piece.folded());
        }

        private static boolean isName(List<Piece> lines, int index) {
            Piece piece = lines.get(index);
            boolean addressed = PersonNames.parse(piece.span().text())
                    .filter(name -> name.civility() != null)
                    .isPresent();
            return addressed
                    || (!AddressLine.isNumbered(piece.folded())
                            && (index == 0
                                    || Companies.hasLegalForm(piece.span().text())
                                    || !AddressLine.looksLike(piece.folded())));
        }

        private static Optional<Piece> person(List<Piece> names) {
            Optional<Piece> addressed = names.stream()
                    .filter(piece -> PersonNames.parse(piece.span().text())
                            .filter(name -> name.civility() != null || startsWithCouple(piece))
                            .isPresent())
                    .findFirst();
            if (addressed.isPresent()) {
                return addressed;
            }
            Optional<Piece> small =
                    names.stream().limit(1).filter(BlockNames::isTypedSmall).findFirst();
            if (small.isPresent()) {
                return small;
            }
            List<Piece> shaped = names.stream()
                    .limit(3)
                    .filter(piece -> !Companies.looksLike(piece.span().text()))
                    .filter(piece -> PersonNames.parse(piece.span().text()).isPresent())
                    .toList();
            return shaped.stream()
                    .filter(piece -> GivenNames.knows(piece.span().text().split("[ ,]")[0]))
                    .findFirst()
                    .or(() -> shaped.stream().findFirst());
        }

        private static boolean startsWithCouple(Piece piece) {
            return Civilities.at(piece.span().text()).isPresent();
        }

        private static Optional<Piece> company(List<Piece> names, Optional<Piece> person) {
            int personAt = person.map(names::indexOf).orElse(names.size());
            if (personAt > 0) {
                return names.stream()
                        .limit(personAt)
                        .filter(piece -> !piece.folded().matches("(expediteur|de|emetteur)\\W*"))
                        .findFirst();
            }
            return names.stream()
                    .skip(1)
                    .filter(piece -> Companies.hasLegalForm(piece.span().text()))
                    .findFirst();
        }
    }
}
