"""Labelled texts, and the noise that real ones come with."""
import json
import re
import unicodedata

OUTCOMES = ["frais-de-sante", "incapacite-invalidite", "deces-rente-dependance", "designation-beneficiaires", "dossiers-medicaux",
            "entreprise", "a-verifier", "hors-reclamation"]
SIGNALS = ["represented", "vulnerable", "suicide-risk", "repeated", "mediator-threat", "lawyer", "joint", "minor", "foreign-language",
           "anonymous", "abusive", "deceased-member", "other-insurer", "authority", "data-breach", "litigation", "withdrawn",
           "several-subjects"]
# The files in which every signal was labelled; in the others a missing label of a signal that they never name says nothing.
FULLY_LABELLED = ("more-C2", "more-D2", "more-E2", "more-F2", "more-G2", "more-H2", "more-I2", "more-J2", "more-L2", "more-M2", "more-N2",
                  "more-O2", "more-Q2")
LABELLED_EVERYWHERE = {"represented", "vulnerable", "repeated", "mediator-threat", "lawyer", "joint", "foreign-language", "anonymous",
                       "abusive", "deceased-member", "other-insurer"}
# What scanners and readers mistake for one another.
MISREAD = {"l": "1", "1": "l", "O": "0", "0": "O", "e": "c", "c": "e", "n": "ri", "m": "rn", "i": "l", "u": "n", "a": "o", "é": "e",
           "S": "5", "B": "8", "t": "f", "h": "b"}


def load(folder):
    texts = []
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)
            text["fully_labelled"] = file.stem in FULLY_LABELLED
            texts.append(text)
    return texts


def is_measured_on(text):
    """D001 to D180 are never trained on: trust and thresholds are fitted on them."""
    return re.fullmatch(r"D\d{3}", text["id"]) is not None


# Spellings of word processors that the vocabulary lacks.
PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "…": "...", "–": "-", "—": "-"})


def whole(text):
    return ((text.get("object_line") or "").strip() + "\n" + text["body"].strip()).strip().translate(PLAIN)


def without_accents(text):
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def misread(text, share, chance):
    letters = []
    for letter in text:
        draw = chance.random()
        if draw < share * .5:
            letters.append(MISREAD.get(letter, letter))
        elif draw < share * .7 or (draw >= share * .85 and draw < share and letter == " "):
            continue
        elif draw < share * .85:
            letters.append(letter + chance.choice(" .,'i"))
        else:
            letters.append(letter)
    return "".join(letters)


def without_a_sentence(text, chance):
    parts = [part for part in re.split(r"(?<=[.!?])\s+|\n+", text) if part.strip()]
    if len(parts) > 4:
        del parts[chance.randrange(len(parts))]
    return "\n".join(parts)


def noisy(text, chance):
    draw = chance.random()
    if draw < .60:
        return text
    if draw < .66:
        return without_accents(text)
    if draw < .71:
        return text.upper()
    if draw < .76:
        return re.sub(r'[.,;:!?«»"()-]+', " ", text.lower())
    if draw < .80:
        return without_accents(text).lower()
    if draw < .93:
        return misread(text, chance.choice([.01, .02, .05, .08]), chance)
    return without_a_sentence(text, chance)
