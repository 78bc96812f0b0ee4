package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Complaint;
import fr.doleance.complaint.CaseFile.Member;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.CaseFile.Recipient;
import fr.doleance.complaint.CaseFile.Representative;
import fr.doleance.complaint.CaseFile.Verdict;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Deadlines;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Letter;
import fr.doleance.routing.Parties;
import java.util.List;

/** A case file in the hands of someone who changes parts of it. Used by one thread, and done with once. */
final class CaseFileEdit {
    private final CaseFile before;
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

    private CaseFileEdit(CaseFile before) {
        this.before = before;
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
    }

    static CaseFileEdit of(CaseFile before) {
        return new CaseFileEdit(before);
    }

    /** The persons again, as the fields now tell them. */
    CaseFileEdit persons(Party newClaimant, Member newMember) {
        claimant = newClaimant;
        secondClaimant = Parties.secondClaimant(fields);
        representative = Parties.representative(fields, newClaimant);
        member = newMember;
        return this;
    }

    CaseFileEdit complaint(Complaint newComplaint) {
        complaint = newComplaint;
        return this;
    }

    CaseFileEdit fields(List<Field> newFields) {
        fields = newFields;
        return this;
    }

    CaseFileEdit classification(Verdict newClassification) {
        classification = newClassification;
        return this;
    }

    CaseFileEdit department(String newDepartment) {
        department = newDepartment;
        return this;
    }

    CaseFileEdit reviewReasons(List<String> newReasons) {
        reviewReasons = newReasons;
        return this;
    }

    CaseFileEdit deadlines(Deadlines newDeadlines) {
        deadlines = newDeadlines;
        return this;
    }

    CaseFileEdit flags(List<Flag> newFlags) {
        flags = newFlags;
        return this;
    }

    CaseFileEdit letters(Recipient newRecipient, List<Letter> newLetters) {
        recipient = newRecipient;
        letters = newLetters;
        return this;
    }

    CaseFileEdit state(CaseState newState) {
        state = newState;
        return this;
    }

    CaseFile done() {
        return new CaseFile(
                before.schemaVersion(),
                before.reference(),
                before.receivedAt(),
                before.channel(),
                before.source(),
                before.items(),
                before.documents(),
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
                before.relatedTo());
    }
}
