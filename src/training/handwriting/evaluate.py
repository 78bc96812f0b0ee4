"""Reads the held-out writers' lines with the exported ONNX file, one by one on one core as the product does, and writes the error rates."""
import argparse
import json
import pathlib
import statistics
import time

import onnxruntime

from augment import plain_batch
from language import Language, search
from lines import Lines, decode, error_rates


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", type=pathlib.Path, required=True, help="handwriting.onnx")
    arguments.add_argument("--real", type=pathlib.Path, required=True, help="the .npz of prepare.py")
    arguments.add_argument("--part", default="test", choices=("validation", "test"))
    arguments.add_argument("--language", type=pathlib.Path, help="the .tsv.gz of language.py: read with it as well")
    arguments.add_argument("--weight", type=float, default=0.4, help="of the language model; tune on validation")
    arguments.add_argument("--bonus", type=float, default=1.4, help="for each letter, with the language model; tune on validation")
    arguments.add_argument("--readings", type=pathlib.Path, help="TSV to write: writer, expected, read, with the language model")
    arguments.add_argument("--card", type=pathlib.Path, help="model card to write the figures into")
    chosen = arguments.parse_args()

    everything = Lines.load(chosen.real)
    lines = everything.part(chosen.part)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(chosen.model), options)
    guesses, times = [], []
    for picture in lines.pictures:
        start = time.perf_counter()
        image, columns = plain_batch([picture])
        guesses.append(session.run(None, {"line": image.numpy()})[0][0, :int(columns[0])])
        times.append(time.perf_counter() - start)
    read = [decode(columns.argmax(1).tolist()) for columns in guesses]
    letters, words = error_rates(lines.texts, read)
    writers = {}
    for writer, expected, found in zip(lines.writers, lines.texts, read):
        writers.setdefault(writer, ([], []))[0].append(expected)
        writers[writer][1].append(found)
    each = sorted(error_rates(*texts)[0] for texts in writers.values())
    figures = dict(lines=len(lines), writers=len(writers), cer=round(letters, 4), wer=round(words, 4), cer_median_writer=round(statistics.median(each), 4),
                   cer_best_tenth=round(each[len(each) // 10], 4), cer_worst_tenth=round(each[-1 - len(each) // 10], 4),
                   milliseconds_a_line=round(1000 * statistics.median(times), 1))
    with_language = [""] * len(lines)
    if chosen.language:
        language = Language.load(chosen.language)
        start = time.perf_counter()
        with_language = [search(columns, language, chosen.weight, chosen.bonus) for columns in guesses]
        letters, words = error_rates(lines.texts, with_language)
        figures.update(cer_with_language=round(letters, 4), wer_with_language=round(words, 4), language_weight=chosen.weight, language_bonus=chosen.bonus,
                       milliseconds_a_line_language=round(1000 * (time.perf_counter() - start) / len(lines), 1))
    if chosen.readings:
        chosen.readings.write_text("".join("\t".join(row) + "\n" for row in zip(lines.writers, lines.texts, read, with_language)), encoding="utf-8")
    if chosen.card:
        card = json.loads(chosen.card.read_text(encoding="utf-8"))
        card.setdefault("figures", {})[chosen.part] = figures
        chosen.card.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
