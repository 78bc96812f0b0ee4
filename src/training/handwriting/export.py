"""Best weights -> handwriting.onnx, alphabet.txt and handwriting.json (the model card). Checks the ONNX file against torch."""
import argparse
import json
import pathlib

import numpy
import onnxruntime
import torch

from lines import ALPHABET, Lines
from augment import plain_batch
from model import COLUMN_STRIDE, LINE_HEIGHT, LineReader

CARD = {
    "name": "French handwriting, one line",
    "input": f"line: float32 [1, 1, {LINE_HEIGHT}, width], 0 = paper, 1 = ink, paper (0) added at the right up to a multiple of 16",
    "preparation": f"grey; scaled to {LINE_HEIGHT} px height by area averaging (width in proportion, at least 16); paper = median grey, ink = the 1 % "
                   "darkest grey but at least 32 below paper; value = (paper - grey) / (paper - ink), clipped to 0..1",
    "output": f"letters: float32 [1, width / {COLUMN_STRIDE}, symbols], log-probabilities; symbol 0 = CTC blank, symbol n = line n of alphabet.txt (the first is a space)",
    "decoding": "largest symbol a column, repeats fall together, blanks fall out",
    "language": "language.tsv.gz, optional: letter n-gram counts for a CTC prefix search (see language.py); a context a line, then each next letter and its count",
    "data": {
        "real": "« Copiste d'un jour », Bibliothèque et Archives nationales du Québec (BAnQ), https://github.com/banq-dcn/Copiste-d-un-jour, CC-BY 4.0",
        "synthetic": "lines drawn with handwriting fonts (npm @fontsource), texts of invented complaints, words of npm an-array-of-french-words (MIT)",
    },
    "licence": "CC-BY 4.0: credit « Copiste d'un jour », Bibliothèque et Archives nationales du Québec",
    "limits": "One line at a time, no layout. Contemporary adult hands of Quebec, encyclopedia texts; digits and block capitals of forms come mostly from fonts.",
}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--weights", type=pathlib.Path, required=True, help="best.pt of train.py")
    arguments.add_argument("--real", type=pathlib.Path, required=True, help="the .npz of prepare.py, for the check")
    arguments.add_argument("--fonts", type=pathlib.Path, help="the .fonts.json of synthetic.py, for the card")
    arguments.add_argument("--output", type=pathlib.Path, required=True, help="folder to write to")
    chosen = arguments.parse_args()

    stored = torch.load(chosen.weights)
    model = LineReader(**stored["settings"])
    model.load_state_dict(stored["model"])
    model.eval()
    chosen.output.mkdir(parents=True, exist_ok=True)
    file = chosen.output / "handwriting.onnx"
    torch.onnx.export(model, (torch.zeros(1, 1, LINE_HEIGHT, 320),), str(file), input_names=["line"], output_names=["letters"], opset_version=17,
                      dynamic_axes={"line": {0: "lines", 3: "width"}, "letters": {0: "lines", 1: "columns"}}, dynamo=False)
    (chosen.output / "alphabet.txt").write_text("\n".join(ALPHABET) + "\n", encoding="utf-8")

    session = onnxruntime.InferenceSession(str(file))
    worst = 0.0
    for picture in Lines.load(chosen.real).part("validation").pictures[:20]:
        image, _ = plain_batch([picture])
        with torch.no_grad():
            worst = max(worst, float(numpy.abs(session.run(None, {"line": image.numpy()})[0] - model(image).numpy()).max()))
    if worst > 1e-2:
        raise SystemExit(f"the ONNX file reads otherwise than torch: {worst}")

    card = dict(CARD, settings=stored["settings"], parameters=sum(weights.numel() for name, weights in model.named_parameters() if "shortcut_letters" not in name),
                training={name: round(stored[name], 4) for name in ("epochs", "hours", "validation_cer", "validation_wer")})
    if chosen.fonts:
        card["fonts"] = json.loads(chosen.fonts.read_text())
    (chosen.output / "handwriting.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{file.stat().st_size / 1e6:.1f} MB, largest difference to torch {worst:.1e}")


if __name__ == "__main__":
    main()
