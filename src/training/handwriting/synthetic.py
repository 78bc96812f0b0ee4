"""Lines written with handwriting fonts: what complaints hold and encyclopedia texts do not (member numbers, amounts, addresses, block capitals).

Fonts flatter: these lines only add to the training, no figure is ever measured on them.
"""
import argparse
import datetime
import io
import json
import pathlib
import random
import tarfile

import numpy
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from lines import ALPHABET, Lines, normalise
from model import LINE_HEIGHT

# Hands that look like print: only these write block capitals and form cells, nobody joins capitals up.
PRINT_HANDS = ("patrick-hand", "gochi-hand", "kalam", "indie-flower", "shadows-into-light", "covered-by-your-grace", "architects-daughter",
               "delicious-handrawn", "gloria-hallelujah", "handlee", "schoolbell", "short-stack", "sriracha", "the-girl-next-door",
               "caveat", "annie-use-your-telescope", "itim", "delius")
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
STREETS = ("rue", "avenue", "boulevard", "impasse", "allée", "chemin", "place", "quai", "route", "square", "résidence", "cours")
LABELS = ("N° d'adhérent :", "Adhérent n°", "Contrat n°", "N° contrat", "Réf. :", "Dossier", "mon numéro", "Tél.", "tél :", "né le", "née le",
          "Date :", "le", "Fait le", "Objet :", "Nom :", "Prénom :", "Adresse :", "Code postal", "Ville :", "Montant", "soit", "total :")
OPENINGS = ("Madame, Monsieur,", "Monsieur,", "Madame,", "Bonjour,", "Monsieur le Directeur,", "Cordialement,", "Salutations distinguées",
            "Veuillez agréer, Madame, Monsieur,", "Objet : réclamation", "Lettre recommandée avec A.R.", "Dans l'attente de votre réponse,",
            "Merci de votre réponse.", "P.S. :", "P.J. : 2", "Je soussigné", "Je soussignée", "À l'attention du service réclamations")


class Texts:
    """Random lines of text in the manner of the complaints."""

    def __init__(self, corpus, sentences, words, chance):
        self.chance = chance
        self.bodies = [paragraph for record in corpus for paragraph in record["body"].split("\n") if paragraph.strip()] + sentences
        self.words = words
        values = lambda *names: sorted({record[name] for record in corpus for name in names if record.get(name)})
        self.first_names, self.last_names, self.cities = values("first_name"), values("last_name"), values("city")
        self.emails, self.companies = values("email"), values("company_name")
        self.addresses = sorted({line for record in corpus for line in record.get("address_lines") or []})

    def digits(self, count):
        return "".join(self.chance.choice("0123456789") for _ in range(count))

    def sentence(self):
        words = self.chance.choice(self.bodies).split()
        start = self.chance.randrange(max(1, len(words) - 3))
        return " ".join(words[start:start + self.chance.randint(2, 9)])

    def vocabulary(self):
        return " ".join(self.chance.choice(self.words) for _ in range(self.chance.randint(2, 6)))

    def name(self):
        first, last = self.chance.choice(self.first_names), self.chance.choice(self.last_names)
        civility = self.chance.choice(("", "", "M. ", "Mme ", "Monsieur ", "Madame "))
        return civility + self.chance.choice((f"{first} {last}", f"{last.upper()} {first}", f"{last} {first}"))

    def address(self):
        if self.chance.random() < 0.5:
            return self.chance.choice(self.addresses)
        end = self.chance.choice((self.chance.choice(self.last_names), self.chance.choice(self.words), "du " + self.chance.choice(self.words)))
        return f"{self.chance.randint(1, 320)}{self.chance.choice(('', '', '', ' bis', ' ter'))}, {self.chance.choice(STREETS)} {end}"

    def town(self):
        city = self.chance.choice(self.cities)
        return f"{self.digits(5)} {city if self.chance.random() < 0.5 else city.upper()}"

    def date(self):
        day = datetime.date(1930, 1, 1) + datetime.timedelta(days=self.chance.randrange(36000))
        return self.chance.choice((f"{day:%d/%m/%Y}", f"{day.day}/{day.month}/{day:%y}", f"{day.day} {MONTHS[day.month - 1]} {day.year}",
                                   f"{day:%d.%m.%Y}", f"{day:%d-%m-%Y}", f"le {'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]}"))

    def amount(self):
        euros, cents = self.chance.choice((self.chance.randrange(100), self.chance.randrange(10000), self.chance.randrange(300000))), self.digits(2)
        spaced = f"{euros:,}".replace(",", self.chance.choice((" ", "", "."))) 
        return self.chance.choice((f"{spaced},{cents} €", f"{spaced} €", f"{euros} euros", f"{spaced},{cents}€", f"{euros}€{cents}", f"{euros} %"))

    def number(self):
        digits = self.digits
        return self.chance.choice((digits(8), f"{digits(2)} {digits(3)} {digits(3)}", self.chance.choice(("SAN", "PRE", "VIE", "DEC", "AB")) + "-" + digits(6),
                                   " ".join([f"0{self.chance.randint(1, 9)}"] + [digits(2) for _ in range(4)]),
                                   ".".join([f"0{self.chance.randint(1, 9)}"] + [digits(2) for _ in range(4)]),
                                   f"{self.chance.choice('12')} {digits(2)} {digits(2)} {digits(2)} {digits(3)} {digits(3)} {digits(2)}",
                                   f"FR{digits(2)} {digits(4)} {digits(4)} {digits(4)}", f"{digits(3)} {digits(3)} {digits(3)} {digits(5)}"))

    def field(self):
        """A label and its value, as people write into letters."""
        return f"{self.chance.choice(LABELS)} {self.chance.choice((self.number, self.date, self.amount, self.name))()}"

    def line(self):
        kinds = {self.sentence: 36, self.vocabulary: 14, self.name: 6, self.address: 7, self.town: 5, self.date: 6, self.amount: 6, self.number: 7,
                 self.field: 6, lambda: self.chance.choice(OPENINGS): 3, lambda: self.chance.choice(self.emails): 2,
                 lambda: self.chance.choice(self.companies): 2}
        text = normalise(self.chance.choices(list(kinds), list(kinds.values()))[0]())
        return text[:70].strip()


class Hand:
    """One handwriting font out of a package of @fontsource; the packages hold woff2, which FreeType wants unpacked."""

    def __init__(self, package):
        with tarfile.open(package) as archive:
            about = json.load(archive.extractfile("package/package.json"))
            self.name, self.licence, self.version = about["name"].split("/")[1], about["license"], about["version"]
            face = TTFont(io.BytesIO(archive.extractfile(f"package/files/{self.name}-latin-400-normal.woff2").read()))
        self.letters = {chr(code) for code in face.getBestCmap()}
        face.flavor = None
        unpacked = io.BytesIO()
        face.save(unpacked)
        self.unpacked, self.sizes = unpacked.getvalue(), {}

    def at(self, size):
        if size not in self.sizes:
            self.sizes[size] = ImageFont.truetype(io.BytesIO(self.unpacked), size)
        return self.sizes[size]

    def writes(self, text):
        return all(letter in self.letters or letter == " " for letter in text)


def write_words(text, hand, chance):
    """The text word by word, with the unsteady sizes, heights and gaps of a hand; and where the middle of each letter came to stand."""
    size, wander = chance.randint(34, 44), chance.uniform(0, 2.5)
    gap = chance.uniform(0.18, 0.7) * size
    canvas = Image.new("L", (int(size * (len(text) + 4) * 1.2), 150), 0)
    pen, left, centres = ImageDraw.Draw(canvas), 40.0, []
    for word in text.split(" "):
        font = hand.at(size + chance.randint(-1, 1))
        pen.text((left, 90 + chance.gauss(0, wander)), word, font=font, fill=255, anchor="ls")
        ends = [left + pen.textlength(word[:count], font=font) for count in range(len(word) + 1)]
        space = gap * chance.uniform(0.7, 1.4)
        centres += [(before + after) / 2 for before, after in zip(ends, ends[1:])] + [ends[-1] + space / 2]
        left = ends[-1] + space
    return canvas, centres[:-1]


def write_cells(text, hand, chance):
    """One letter a cell, as in the boxes of a form, with or without the boxes drawn."""
    size, pitch = chance.randint(34, 42), chance.randint(32, 46)
    canvas = Image.new("L", (pitch * len(text) + 80, 150), 0)
    pen, boxes, grey = ImageDraw.Draw(canvas), chance.random() < 0.6, chance.randint(60, 160)
    for place, letter in enumerate(text):
        centre = 40 + pitch * place + pitch / 2
        pen.text((centre + chance.gauss(0, 2), 90 + chance.gauss(0, 1.5)), letter, font=hand.at(size + chance.randint(-2, 2)), fill=255, anchor="ms")
        if boxes:
            pen.line([(centre - pitch / 2, 96), (centre + pitch / 2, 96)], fill=grey)
            pen.line([(centre - pitch / 2, 80), (centre - pitch / 2, 96)], fill=grey)
    return canvas, [40 + pitch * (place + 0.5) for place in range(len(text))]


def rule(canvas, chance):
    """A printed line under the writing, full or dotted."""
    pen, height, grey = ImageDraw.Draw(canvas), 92 + chance.randint(-2, 6), chance.randint(70, 230)
    step = chance.choice((1, 1, 4, 6))
    for left in range(0, canvas.width, step):
        pen.line([(left, height), (left + max(0, step // 2 - 1), height)], fill=grey)


def draw(text, hand, chance):
    in_cells = hand.name in PRINT_HANDS and len(text) < 26 and (text == text.upper()) and chance.random() < 0.4
    canvas, centres = (write_cells if in_cells else write_words)(text, hand, chance)
    box = canvas.getbbox()
    if not in_cells and chance.random() < 0.35:
        rule(canvas, chance)
    # Real lines are cut along their polygon, sometimes loosely, sometimes through the loops: so are these.
    top, bottom = box[1] - chance.randint(-2, 12), box[3] + chance.randint(-2, 12)
    left = max(0, box[0] - chance.randint(0, 20))
    canvas = canvas.crop((left, max(0, top), min(canvas.width, box[2] + chance.randint(0, 20)), bottom))
    width = max(16, round(canvas.width * LINE_HEIGHT / canvas.height * chance.uniform(0.85, 1.25)))
    picture = canvas.resize((width, LINE_HEIGHT), Image.Resampling.BOX if width < canvas.width else Image.Resampling.BILINEAR)
    return numpy.asarray(picture), (numpy.array(centres, dtype=numpy.float32) - left) * width / canvas.width


def read_corpus(folder):
    """All complaints but those that the product's own figures are measured on (D181 to D240)."""
    records = []
    for path in sorted(folder.glob("*.jsonl")):
        records += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    held_out = {f"D{number}" for number in range(181, 241)}
    return [record for record in records if record["id"] not in held_out]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpus", type=pathlib.Path, required=True, help="folder of complaints, *.jsonl")
    arguments.add_argument("--real", type=pathlib.Path, required=True, help="prepared real lines: the training writers' texts are written again in fonts")
    arguments.add_argument("--words", type=pathlib.Path, required=True, help="JSON array of French words (npm an-array-of-french-words, MIT)")
    arguments.add_argument("--fonts", type=pathlib.Path, required=True, help="folder of @fontsource packages, *.tgz as `npm pack` leaves them")
    arguments.add_argument("--output", type=pathlib.Path, required=True, help="the .npz to write")
    arguments.add_argument("--count", type=int, default=8000)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()

    chance = random.Random(chosen.seed)
    hands = [Hand(package) for package in sorted(chosen.fonts.glob("fontsource-*.tgz"))]
    texts = Texts(read_corpus(chosen.corpus), Lines.load(chosen.real).part("training").texts, json.loads(chosen.words.read_text(encoding="utf-8")), chance)
    pictures, written, writers, places = [], [], [], []
    while len(written) < chosen.count:
        text, hand = texts.line(), chance.choice(hands)
        if hand.name in PRINT_HANDS and chance.random() < 0.3:
            text = text.upper()
        if not text or not hand.writes(text) or any(letter not in ALPHABET for letter in text):
            continue
        picture, centres = draw(text, hand, chance)
        if 24 <= picture.shape[1] <= 1100:
            pictures.append(picture), written.append(text), writers.append("font:" + hand.name), places.append(centres)
    Lines(pictures, written, writers, ["training"] * len(written), places).save(chosen.output)
    chosen.output.with_suffix(".fonts.json").write_text(json.dumps([dict(family=hand.name, licence=hand.licence, version=hand.version)
                                                                    for hand in hands], indent=1))
    print(f"{len(written)} lines in {len(hands)} hands")


if __name__ == "__main__":
    main()
