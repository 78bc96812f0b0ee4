package fr.doleance.complaint;

import fr.doleance.complaint.CaseFile.Complaint;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.CaseFile.Member;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.CaseFile.Recipient;
import fr.doleance.complaint.CaseFile.Representative;
import fr.doleance.complaint.CaseFile.Source;
import fr.doleance.complaint.CaseFile.Verdict;
import java.util.List;

/**
 * A case file in the hands of someone who changes parts of it. A case needs review as long as a reason says so. Used by one thread,
 * and done with once.
 */
public final class CaseFileEdit {
    private final CaseFile before;
    private Source source;
    private List<Source> items;
    private List<DocumentEntry> documents;
    private Party claimant;
    private Party secondClaimant;
    private Representative representative;
    private Member member;
    private Recipient recipient;
    private Complaint complaint;
    private List<Field> fields;
    private Verdict classification;
    private String department;
    private List<String> reviewReasons;
    private List<Flag> flags;
    private Deadlines deadlines;
    private List<Letter> letters;
    private CaseState state;
    private List<String> relatedTo;

    private CaseFileEdit(CaseFile before) {
        this.before = before;
        this.source = before.source();
        this.items = before.items();
        this.documents = before.documents();
        this.claimant = before.claimant();
        this.secondClaimant = before.secondClaimant();
        this.representative = before.representative();
        this.member = before.member();
        this.recipient = before.recipient();
        this.complaint = before.complaint();
        this.fields = before.fields();
        this.classification = before.classification();
        this.department = before.department();
        this.reviewReasons = before.reviewReasons();
        this.flags = before.flags();
        this.deadlines = before.deadlines();
        this.letters = before.letters();
        this.state = before.state();
        this.relatedTo = before.relatedTo();
    }

    public static CaseFileEdit of(CaseFile before) {
        return new CaseFileEdit(before);
    }

    /** The persons of the case; those that there are not are null. */
    public CaseFileEdit persons(
            Party newClaimant, Party newSecondClaimant, Representative newRepresentative, Member newMember) {
        claimant = newClaimant;
        secondClaimant = newSecondClaimant;
        representative = newRepresentative;
        member = newMember;
        return this;
    }

    public CaseFileEdit documents(List<DocumentEntry> newDocuments, Source newSource, List<Source> newItems) {
        documents = newDocuments;
        source = newSource;
        items = newItems;
        return this;
    }

    public CaseFileEdit items(List<Source> newItems) {
        items = newItems;
        return this;
    }

    public CaseFileEdit relatedTo(List<String> references) {
        relatedTo = references;
        return this;
    }

    public CaseFileEdit complaint(Complaint newComplaint) {
        complaint = newComplaint;
        return this;
    }

    public CaseFileEdit fields(List<Field> newFields) {
        fields = newFields;
        return this;
    }

    public CaseFileEdit classification(Verdict newClassification) {
        classification = newClassification;
        return this;
    }

    public CaseFileEdit department(String newDepartment) {
        department = newDepartment;
        return this;
    }

    public CaseFileEdit reviewReasons(List<String> newReasons) {
        reviewReasons = newReasons;
        return this;
    }

    public CaseFileEdit deadlines(Deadlines newDeadlines) {
        deadlines = newDeadlines;
        return this;
    }

    public CaseFileEdit flags(List<Flag> newFlags) {
        flags = newFlags;
        return this;
    }

    public CaseFileEdit letters(Recipient newRecipient, List<Letter> newLetters) {
        recipient = newRecipient;
        letters = newLetters;
        return this;
    }

    public CaseFileEdit state(CaseState newState) {
        state = newState;
        return this;
    }

    public CaseFile done() {
        return new CaseFile(
                before.schemaVersion(),
                before.reference(),
                before.receivedAt(),
                before.channel(),
                source,
                items,
                documents,
                claimant,
                secondClaimant,
                representative,
                member,
                recipient,
                complaint,
                fields,
                classification,
                department,
                !reviewReasons.isEmpty(),
                reviewReasons,
                flags,
                deadlines,
                letters,
                state,
                relatedTo);
    }
}
