package fr.doleance.complaint;

/** The names of fields: paths in complaint.json. */
public final class FieldNames {
    public static final String CIVILITY = "claimant.civility";
    public static final String FIRST_NAME = "claimant.firstName";
    public static final String LAST_NAME = "claimant.lastName";
    public static final String BIRTH_NAME = "claimant.birthName";
    public static final String COMPANY_NAME = "claimant.companyName";
    public static final String SIRET = "claimant.siret";
    /** Followed by an index in brackets, from 0: {@code claimant.addressLines[0]}. */
    public static final String ADDRESS_LINES = "claimant.addressLines";

    public static final String POSTAL_CODE = "claimant.postalCode";
    public static final String CITY = "claimant.city";
    public static final String COUNTRY = "claimant.country";
    public static final String EMAIL = "claimant.email";
    public static final String PHONE = "claimant.phone";
    public static final String PHONE_RAW = "claimant.phoneRaw";
    /** Asked on our own form; stands in the list of fields alone, as do the other fields that say so. */
    public static final String BIRTH_DATE = "claimant.birthDate";

    /** Who writes, as ticked on our own form: the box's value; stands in the list of fields alone. */
    public static final String WRITER = "claimant.writer";

    public static final String SECOND_CIVILITY = "secondClaimant.civility";
    public static final String SECOND_FIRST_NAME = "secondClaimant.firstName";
    public static final String SECOND_LAST_NAME = "secondClaimant.lastName";
    /** By what right someone writes for another: a word of the schema, whose raw value is what told it. */
    public static final String REPRESENTATIVE_QUALITY = "representative.quality";
    /** {@code enclosed}, {@code claimed} or {@code missing}. */
    public static final String REPRESENTATIVE_MANDATE = "representative.mandate";

    public static final String MEMBER_FIRST_NAME = "member.firstName";
    public static final String MEMBER_LAST_NAME = "member.lastName";
    public static final String MEMBER_NUMBER = "member.memberNumber";
    public static final String CONTRACT_NUMBER = "member.contractNumber";
    public static final String CASE_NUMBER = "member.caseNumber";
    public static final String NIR = "member.nir";
    public static final String MANAGEMENT_CENTRE = "member.managementCentre";
    public static final String INSURING_ENTITY = "member.insuringEntity";
    /** What the claimant is to the insured person, in the claimant's words; stands in the list of fields alone. */
    public static final String MEMBER_RELATION = "member.relation";
    /** Stands in the list of fields alone; the insured person is dead. */
    public static final String MEMBER_DEATH_DATE = "member.deathDate";

    public static final String COMPLAINT_DATE = "complaint.date";
    /** The day on a registered-mail slip or stated in the letter; stands in the list of fields alone. */
    public static final String REGISTERED_MAIL_DATE = "complaint.registeredMailDate";
    /** The postmark's day; stands in the list of fields alone. */
    public static final String POSTMARK_DATE = "complaint.postmarkDate";

    public static final String OBJECT = "complaint.object";
    public static final String TEXT = "complaint.text";
    public static final String REQUEST = "complaint.request";
    /** The day of what is complained of; stands in the list of fields alone. */
    public static final String EVENT_DATE = "complaint.eventDate";
    /** What the claimant undertook before, in the claimant's words; stands in the list of fields alone. */
    public static final String PREVIOUS_STEPS = "complaint.previousSteps";
    /** The claimant's list of enclosures; stands in the list of fields alone. */
    public static final String ENCLOSURES = "complaint.enclosures";

    /** Who decided that a letter may leave which no one but a person may let go, see {@link LetterDecision}. */
    public static final String LETTER_DECISION = "letters.decidedBy";

    private FieldNames() {}
}
