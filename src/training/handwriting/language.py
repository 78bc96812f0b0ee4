"""Which letter follows which: a letter n-gram language model, and the CTC search that listens to it.

Optional at reading time. It mends about what a reader would mend by knowing French, at some milliseconds a line. Run as a program, it counts the
letters of the training writers' texts and of the complaints and writes them to a file.
"""
import argparse
import gzip
import math
import pathlib
from collections import Counter, defaultdict

import numpy

from lines import ALPHABET, SYMBOL_OF, Lines, normalise


class Language:
    """Witten-Bell smoothed letter n-grams. A line starts with a space, since it mostly starts with a word."""

    def __init__(self, following):
        self.following, self.known = following, {}
        self.order = 1 + max(map(len, following))
        self.totals = {context: sum(counts.values()) for context, counts in following.items()}

    @staticmethod
    def count(texts, order=6, fewest=3):
        """Contexts of three letters and more that were seen fewer than `fewest` times are dropped: they only make the file long."""
        following = defaultdict(Counter)
        for text in texts:
            line = " " + "".join(letter for letter in normalise(text) if letter in SYMBOL_OF) + " "
            for place in range(1, len(line)):
                for length in range(min(order, place + 1)):
                    following[line[place - length:place]][line[place]] += 1
        return Language({context: counts for context, counts in following.items() if len(context) < 3 or sum(counts.values()) >= fewest})

    def save(self, path):
        """One context a line: the letters before, a tab, then each next letter with its count, parted by tabs."""
        with gzip.open(path, "wt", encoding="utf-8", newline="\n") as file:
            for context in sorted(self.following):
                file.write(context + "".join(f"\t{letter}{count}" for letter, count in sorted(self.following[context].items())) + "\n")

    @staticmethod
    def load(path):
        following = {}
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            for line in file:
                context, *counts = line.rstrip("\n").split("\t")
                following[context] = Counter({entry[0]: int(entry[1:]) for entry in counts})
        return Language(following)

    def chance(self, context, letter):
        if context not in self.totals:
            return self.chance(context[1:], letter) if context else 1 / len(ALPHABET)
        counts, total = self.following[context], self.totals[context]
        shorter = self.chance(context[1:], letter) if context else 1 / len(ALPHABET)
        return (counts[letter] + len(counts) * shorter) / (total + len(counts))

    def score(self, text, letter):
        """Log-probability of a letter after a text."""
        key = ((" " + text)[1 - self.order:], letter)
        if key not in self.known:
            self.known[key] = math.log(self.chance(*key))
        return self.known[key]


def search(guesses, language, weight=0.4, bonus=1.4, width=8, least=1e-3):
    """CTC prefix search. `guesses`: [columns, symbols] log-probabilities. `bonus` a letter makes up for the language model's cost of each letter."""
    add = numpy.logaddexp
    nothing = -math.inf
    beams = {"": (0.0, nothing, 0.0)}       # text -> (log-chance ending in blank, ending in its last letter, score of the language)
    for column in guesses:
        likely = [symbol for symbol in numpy.flatnonzero(column > math.log(least)) if symbol]
        found = {}
        for text, (blank, letter_end, language_score) in beams.items():
            total = add(blank, letter_end)
            old = found.get(text, (nothing, nothing, language_score))
            repeated = letter_end + column[SYMBOL_OF[text[-1]]] if text else nothing
            found[text] = (add(old[0], total + column[0]), add(old[1], repeated), language_score)
            for symbol in likely:
                letter = ALPHABET[symbol - 1]
                longer = text + letter
                chance = (blank if text and text[-1] == letter else total) + column[symbol]
                if chance == nothing:
                    continue
                old = found.get(longer)
                if old is None:
                    old = (nothing, nothing, language_score + weight * language.score(text, letter) + bonus)
                found[longer] = (old[0], add(old[1], chance), old[2])
        best = sorted(found.items(), key=lambda item: -(add(item[1][0], item[1][1]) + item[1][2]))
        beams = dict(best[:width])
    return normalise(next(iter(beams)))


def main():
    from synthetic import read_corpus

    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--real", type=pathlib.Path, required=True, help="the .npz of prepare.py")
    arguments.add_argument("--corpus", type=pathlib.Path, required=True, help="folder of complaints, *.jsonl")
    arguments.add_argument("--output", type=pathlib.Path, required=True, help="the .tsv.gz to write")
    chosen = arguments.parse_args()
    texts = Lines.load(chosen.real).part("training").texts + [line for record in read_corpus(chosen.corpus) for line in record["body"].split("\n")]
    language = Language.count(texts)
    language.save(chosen.output)
    print(f"{len(language.following)} contexts, {chosen.output.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
