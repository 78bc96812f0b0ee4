"""Folder of line images and its table -> one file of arrays, split by writer.

The table has three columns: image, writer, transcription. The split depends on the writers' names alone, so that it is the same on every
machine and does not change when lines are added.
"""
import argparse
import difflib
import hashlib
import pathlib

from PIL import Image

from lines import Lines, ink_of, normalise

# The two sentences that many writers had to copy first. A network would learn them by heart, and they would flatter the figures.
CONSENT = ("J'ai lu les conditions de participation et j'y consens. Je comprends que mon manuscrit sera anonymisé et utilisé par BAnQ pour "
           "des activités de recherche et développement et qu'il pourra aussi être publié et partagé sous licence CC-BY pour être utilisé "
           "librement à des fins non commerciales.")
CONSENT_WORDS = set("consens comprends manuscrit anonymisé anonymise banq recherche licence librement commerciales participation partagé "
                    "développement utilisé publié".split())


def bare(text):
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter == " ")


def is_consent(text):
    """True for a line that is a piece of the consent sentences, slips of the pen included."""
    line, consent = bare(text).strip(), bare(CONSENT)
    if len(line) < 10:
        return bool(line) and any(word in CONSENT_WORDS for word in line.split())
    pieces = difflib.SequenceMatcher(None, line, consent, autojunk=False).get_matching_blocks()
    return sum(piece.size for piece in pieces if piece.size >= 4) >= 0.75 * len(line)


def part_of(writers, test_writers, validation_writers):
    """The part of each writer: by the hash of the name, a shuffle that needs no seed."""
    shuffled = sorted(set(writers), key=lambda writer: hashlib.sha256(writer.encode()).hexdigest())
    held_out = test_writers + validation_writers
    return {writer: "test" if place < test_writers else "validation" if place < held_out else "training"
            for place, writer in enumerate(shuffled)}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--images", type=pathlib.Path, required=True, help="folder of the line images")
    arguments.add_argument("--table", type=pathlib.Path, required=True, help="TSV: image, writer, transcription")
    arguments.add_argument("--output", type=pathlib.Path, required=True, help="the .npz to write")
    arguments.add_argument("--test-writers", type=int, default=40)
    arguments.add_argument("--validation-writers", type=int, default=15)
    chosen = arguments.parse_args()

    rows = [line.split("\t") for line in chosen.table.read_text(encoding="utf-8").splitlines() if line.count("\t") == 2]
    kept = [(image, writer, normalise(text)) for image, writer, text in rows if normalise(text) and not is_consent(text)]
    parts = part_of([writer for _, writer, _ in rows], chosen.test_writers, chosen.validation_writers)
    lines = Lines([ink_of(Image.open(chosen.images / image)) for image, _, _ in kept], [text for _, _, text in kept],
                  [writer for _, writer, _ in kept], [parts[writer] for _, writer, _ in kept])
    lines.save(chosen.output)
    print(f"{len(rows)} rows, {len(rows) - len(kept)} left out (consent sentences, empty)")
    for name in ("training", "validation", "test"):
        part = lines.part(name)
        print(f"{name}: {len(part)} lines of {len(set(part.writers))} writers, {sum(map(len, part.texts))} letters")


if __name__ == "__main__":
    main()
