"""Keeps the pieces that French text uses, and single Latin characters. Usage: vocabulary.py TEXTS WORK"""
import collections
import json
import pathlib
import re
import sys

from tokenizers import BertWordPieceTokenizer

from texts import load, whole

LATIN = re.compile(r"^(##)?[\x21-\x7e\u00a0-\u017f\u2018-\u2026\u20ac]$")
MARKS = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"}

folder, work = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
published = work / "published" / "assets" / "vocab.txt"
tokenizer = BertWordPieceTokenizer(str(published), lowercase=False, strip_accents=False)
seen = collections.Counter()
for text in load(folder):
    for spelling, weight in ((whole(text), 5), (whole(text).upper(), 1), (whole(text).lower(), 1)):
        for piece in tokenizer.encode(spelling, add_special_tokens=False).tokens:
            seen[piece] += weight
pieces = published.read_text(encoding="utf-8").split("\n")[:-1]
kept = [number for number, piece in enumerate(pieces) if piece in MARKS or seen[piece] >= 2 or LATIN.match(piece)]
(work / "kept.json").write_text(json.dumps(kept))
(work / "vocabulary.txt").write_text("".join(pieces[number] + "\n" for number in kept), encoding="utf-8")
print(len(kept), "of", len(pieces), "pieces kept")
