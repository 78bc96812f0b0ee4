"""What every step shares: the picture of a line as the network sees it, sets of lines on disk, the alphabet, decoding and error rates."""
import unicodedata

import numpy
from PIL import Image

from model import LINE_HEIGHT

# One writing for what a reader cannot tell apart by the shape alone.
TYPOGRAPHY = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-",
                            "\u00a0": " ", "\u202f": " ", "\t": " ", "…": "...", "º": "°"})
ALPHABET = (" abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
            "àâæçèéêëîïôöùûüœÀÂÇÈÉÊËÎÏÔÖÙÛÜŒáäíñó"
            ".,;:!?'\"()[]{}/-_+=*%&#@°€$«»")
SYMBOLS = len(ALPHABET) + 1     # symbol 0 is the CTC blank
SYMBOL_OF = {letter: place + 1 for place, letter in enumerate(ALPHABET)}


def normalise(text):
    return " ".join(unicodedata.normalize("NFC", text).translate(TYPOGRAPHY).split())


def encode(text):
    """Symbols of a text. A letter outside the alphabet becomes its bare form, or nothing."""
    symbols = []
    for letter in text:
        if letter not in SYMBOL_OF:
            letter = unicodedata.normalize("NFD", letter)[0]
        if letter in SYMBOL_OF:
            symbols.append(SYMBOL_OF[letter])
    return symbols


def decode(best_symbols):
    """Greedy CTC: repeats fall together, blanks fall out."""
    text, before = [], 0
    for symbol in best_symbols:
        if symbol != before and symbol != 0:
            text.append(ALPHABET[symbol - 1])
        before = symbol
    return normalise("".join(text))


def ink_of(image):
    """Grey picture of one line -> [40, width] bytes, 0 = paper, 255 = ink.

    Paper is the median grey, ink the darkest hundredth; pencil on grey paper and felt pen on white come out alike. A product that runs
    the model has to do the same three steps: scale to 40 px height with area averaging, measure the two greys, stretch between them.
    """
    image = image.convert("L")
    width = max(16, round(image.width * LINE_HEIGHT / image.height))
    grey = numpy.asarray(image.resize((width, LINE_HEIGHT), Image.Resampling.BOX), dtype=numpy.float32)
    paper = float(numpy.median(grey))
    ink = min(float(numpy.percentile(grey, 1)), paper - 32)     # an empty or very faint line is not blown up to noise
    return numpy.clip((paper - grey) / (paper - ink) * 255, 0, 255).round().astype(numpy.uint8)


class Lines:
    """A set of lines: pictures, texts, writers, the part of the split each belongs to, and where known how far right each letter stands."""

    def __init__(self, pictures, texts, writers, parts, centres=None):
        self.pictures, self.texts, self.writers, self.parts = pictures, texts, writers, parts
        self.centres = centres or [numpy.zeros(0, dtype=numpy.float32)] * len(texts)

    def __len__(self):
        return len(self.texts)

    def __add__(self, other):
        return Lines(*[one + two for one, two in zip(self.columns(), other.columns())])

    def columns(self):
        return self.pictures, self.texts, self.writers, self.parts, self.centres

    def choose(self, places):
        return Lines(*[[column[place] for place in places] for column in self.columns()])

    def part(self, name):
        return self.choose([place for place, part in enumerate(self.parts) if part == name])

    def save(self, path):
        numpy.savez_compressed(path, pixels=numpy.concatenate([picture.reshape(-1) for picture in self.pictures]),
                               widths=numpy.array([picture.shape[1] for picture in self.pictures]),
                               texts=numpy.array(self.texts), writers=numpy.array(self.writers), parts=numpy.array(self.parts),
                               centres=numpy.concatenate(self.centres), known=numpy.array([len(centres) for centres in self.centres]))

    @staticmethod
    def load(path):
        stored = numpy.load(path)
        pictures, start, pixels = [], 0, stored["pixels"]
        for width in stored["widths"]:
            end = start + LINE_HEIGHT * int(width)
            pictures.append(pixels[start:end].reshape(LINE_HEIGHT, int(width)))
            start = end
        centres = numpy.split(stored["centres"], numpy.cumsum(stored["known"])[:-1])
        return Lines(pictures, *[[str(value) for value in stored[name]] for name in ("texts", "writers", "parts")], centres)


def distance(first, second):
    """Levenshtein distance of two sequences."""
    row = list(range(len(second) + 1))
    for place, left in enumerate(first, 1):
        before, row[0] = row[0], place
        for column, right in enumerate(second, 1):
            before, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, before + (left != right))
    return row[-1]


def error_rates(expected, read):
    """CER and WER over a whole set: all edits over all letters (words), so that long lines weigh more than short ones."""
    letters = sum(distance(one, other) for one, other in zip(expected, read)) / max(1, sum(map(len, expected)))
    words = (sum(distance(one.split(), other.split()) for one, other in zip(expected, read))
             / max(1, sum(len(one.split()) for one in expected)))
    return letters, words
