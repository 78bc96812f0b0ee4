"""Trains the line reader. Stops after a given training time, and goes on where it stopped when it is started again.

The learning rate follows the share of the time budget that is spent (short warm-up, then cosine), not a number of epochs: on a machine
shared with others nobody knows how many epochs fit, but everybody knows when the training has to be over. Time when the process does
not run does not count.

Several processes train the same weights in shared memory without waiting for each other ("Hogwild"): on shared cores this is far faster
than several threads in one process, where each small step waits for the thread that the system has set aside.
"""
import argparse
import copy
import json
import math
import os
import pathlib
import random
import time

import torch
import torch.multiprocessing
from torch.nn import functional

from augment import augmented_batch, plain_batch
from lines import SYMBOLS, Lines, decode, encode, error_rates
from model import COLUMN_STRIDE, LineReader


class Average:
    """Running average of the weights: reads better than the last weights, which still swing with the learning rate."""

    def __init__(self, model):
        self.model, self.steps = copy.deepcopy(model).eval(), 0

    @torch.no_grad()
    def update(self, model, keep=0.99):
        self.steps += 1
        keep = min(keep, self.steps / (self.steps + 10))     # short memory at first, when early weights are worthless
        for mean, value in zip(self.model.state_dict().values(), model.state_dict().values()):
            if mean.dtype.is_floating_point:
                mean.lerp_(value, 1 - keep)
            else:
                mean.copy_(value)


def batches(lines, size, chance):
    """Batches of lines of like width, in random order: little padding, and no two epochs alike."""
    order = list(range(len(lines)))
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), size * 24):
        pool = sorted(order[start:start + size * 24], key=lambda place: lines.pictures[place].shape[1])
        found += [pool[first:first + size] for first in range(0, len(pool), size)]
    chance.shuffle(found)
    return found


def some(lines, count, chance):
    return lines.choose(chance.sample(range(len(lines)), min(count, len(lines))))


@torch.no_grad()
def read_lines(model, lines, size=16):
    """The greedy readings of all lines, in their order."""
    read = [""] * len(lines)
    order = sorted(range(len(lines)), key=lambda place: lines.pictures[place].shape[1])
    for start in range(0, len(order), size):
        places = order[start:start + size]
        image, columns = plain_batch([lines.pictures[place] for place in places])
        best = model(image).argmax(2)
        for row, place in enumerate(places):
            read[place] = decode(best[row, :columns[row]].tolist())
    return read


def connectionist_loss(guesses, targets, columns):
    lengths = torch.tensor([len(target) for target in targets])
    return functional.ctc_loss(guesses.transpose(0, 1), torch.tensor(sum(targets, [])), columns, lengths, zero_infinity=True)


def place_loss(guesses, targets, centres):
    """For lines in fonts, where each letter's place is known: the letter in its column, blank in all others.

    CTC alone has to find out first where letters are, and reads nothing for thousands of steps; told so on fonts, it starts reading at once.
    """
    rows = [row for row, places in enumerate(centres) if len(places)]
    if not rows:
        return 0.0
    wanted = torch.zeros(len(rows), guesses.shape[1], dtype=torch.long)
    for line, row in enumerate(rows):
        columns = torch.as_tensor(centres[row] / COLUMN_STRIDE).long().clamp(0, guesses.shape[1] - 1)
        wanted[line, columns] = torch.tensor(targets[row])
    weights = torch.ones(SYMBOLS)
    weights[0] = 0.3        # most columns are blank: it would drown the letters
    return functional.nll_loss(guesses[rows].transpose(1, 2), wanted, weights)


def steps(model, training, synthetic, chosen, progress):
    """Trains without end on the shared weights; yields after each step the loss, the lines and the real lines in it.

    First the convolutions alone learn the letters' shapes from fonts with known places, which is cheap; then everything learns from real
    lines with some fonts among them.
    """
    torch.set_num_threads(1)
    chance = random.Random()
    torch.manual_seed(chance.randrange(2 ** 31))
    optimiser = torch.optim.AdamW(model.parameters(), chosen.rate, weight_decay=0.02)
    model.train()
    while True:
        shapes_only = progress.value < chosen.shapes_until
        real = training.choose([]) if shapes_only else training
        share = chosen.font_share * (2 if progress.value < 3 * chosen.shapes_until else 1)
        lines = real + some(synthetic, round(len(training) * share / (1 - share)), chance)
        for places in batches(lines, chosen.batch, chance):
            rate = chosen.rate * min(1, progress.value / chosen.warm_up + 0.05) * (0.5 + 0.5 * math.cos(math.pi * progress.value) + 0.004)
            for group in optimiser.param_groups:
                group["lr"] = rate
            batch = lines.choose(places)
            targets = [encode(text) for text in batch.texts]
            image, columns, centres = augmented_batch(batch.pictures, [len(target) for target in targets], batch.centres, chosen.strength)
            image = image.contiguous(memory_format=torch.channels_last)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not chosen.full_precision):
                folded = model.columns(image)
                short_guesses = model.read_shortcut(folded)
                guesses = None if shapes_only else model.read(folded)
            if shapes_only:
                loss = place_loss(short_guesses, targets, centres)
            else:
                loss = (connectionist_loss(guesses, targets, columns) + 0.2 * connectionist_loss(short_guesses, targets, columns)
                        + 0.3 * place_loss(guesses, targets, centres))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            yield loss.item(), len(places), sum(place < len(real) for place in places)
            if shapes_only and progress.value >= chosen.shapes_until:
                break


def help_training(model, chosen, progress, real_lines, parent):
    """A further process beside the first: only steps, no measuring, no saving."""
    training, synthetic = Lines.load(chosen.real).part("training"), Lines.load(chosen.synthetic)
    for _, _, real in steps(model, training, synthetic, chosen, progress):
        with real_lines.get_lock():
            real_lines.value += real
        if progress.value >= 1 or os.getppid() != parent:
            break


def save(path, content):
    """Whole or not at all: a kill in the middle of writing must not cost the checkpoint before."""
    unfinished = path.with_suffix(".unfinished")
    torch.save(content, unfinished)
    os.replace(unfinished, path)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--real", type=pathlib.Path, required=True, help="the .npz of prepare.py")
    arguments.add_argument("--synthetic", type=pathlib.Path, required=True, help="the .npz of synthetic.py")
    arguments.add_argument("--output", type=pathlib.Path, required=True, help="folder for checkpoint, best model and log")
    arguments.add_argument("--hours", type=float, required=True, help="training time in all, over all restarts")
    arguments.add_argument("--batch", type=int, default=8)
    arguments.add_argument("--rate", type=float, default=1.2e-3, help="highest learning rate")
    arguments.add_argument("--hidden", type=int, default=256, help="size of the LSTM")
    arguments.add_argument("--layers", type=int, default=1, help="of the LSTM: two read better where the time is there")
    arguments.add_argument("--warm-up", type=float, default=0.03, help="share of the time in which the rate rises")
    arguments.add_argument("--font-share", type=float, default=0.15, help="share of lines in fonts (twice that until three times --shapes-until)")
    arguments.add_argument("--shapes-until", type=float, default=0.12, help="share of the time for letters in fonts alone")
    arguments.add_argument("--strength", type=float, default=0.7, help="of the augmentation, 0 to 1")
    arguments.add_argument("--processes", type=int, default=2, help="one core each")
    arguments.add_argument("--measure-every", type=float, default=6, help="minutes between two looks at the validation writers")
    arguments.add_argument("--full-precision", action="store_true", help="no bfloat16 (processors without it are slower with it)")
    arguments.add_argument("--start-from", type=pathlib.Path, help="weights to begin with (fine tuning); ignored when there is a checkpoint")
    chosen = arguments.parse_args()

    torch.set_num_threads(1)
    chosen.output.mkdir(parents=True, exist_ok=True)
    real, synthetic = Lines.load(chosen.real), Lines.load(chosen.synthetic)
    training, validation = real.part("training"), real.part("validation")

    model = LineReader(SYMBOLS, hidden=chosen.hidden, layers=chosen.layers)
    if chosen.start_from:
        model.load_state_dict(torch.load(chosen.start_from)["model"])
    average, spent, best, seen_before = Average(model), 0.0, 1.0, 0
    checkpoint = chosen.output / "checkpoint.pt"
    if checkpoint.exists():
        # The moments of AdamW are not kept: they are found again within some hundred steps.
        state = torch.load(checkpoint)
        model.load_state_dict(state["model"]), average.model.load_state_dict(state["average"])
        average.steps, spent, best, seen_before = state["steps"], state["spent"], state["best"], state["real_lines"]
    model = model.to(memory_format=torch.channels_last).share_memory()

    budget = chosen.hours * 3600
    progress = torch.multiprocessing.get_context("spawn").Value("d", spent / budget)
    real_lines = torch.multiprocessing.get_context("spawn").Value("q", seen_before)
    for _ in range(chosen.processes - 1):
        torch.multiprocessing.get_context("spawn").Process(
            target=help_training, args=(model, chosen, progress, real_lines, os.getpid()), daemon=True).start()

    def epochs():
        return real_lines.value / len(training)

    def keep_checkpoint():
        save(checkpoint, dict(model=model.state_dict(), average=average.model.state_dict(), steps=average.steps, spent=spent, best=best,
                              real_lines=real_lines.value))

    def measure(loss):
        nonlocal best
        letters, words = error_rates(validation.texts, read_lines(average.model, validation))
        if letters < best:
            best = letters
            save(chosen.output / "best.pt", dict(model=average.model.state_dict(), settings=model.settings, epochs=epochs(),
                                                 hours=spent / 3600, validation_cer=letters, validation_wer=words))
        entry = dict(epochs=round(epochs(), 2), hours=round(spent / 3600, 3), loss=round(loss, 4), validation_cer=round(letters, 4),
                     validation_wer=round(words, 4), clock=time.strftime("%H:%M:%S"))
        with open(chosen.output / "log.jsonl", "a") as log:
            log.write(json.dumps(entry) + "\n")
        print(json.dumps(entry), flush=True)

    before = kept = measured = time.monotonic()
    losses, lines_seen = 0.0, 0
    for loss, count, real_count in steps(model, training, synthetic, chosen, progress):
        with real_lines.get_lock():
            real_lines.value += real_count
        average.update(model)
        losses, lines_seen = losses + loss * count, lines_seen + count
        now = time.monotonic()
        spent, before = spent + now - before, now
        progress.value = min(1.0, spent / budget)
        if now - kept > 150:
            keep_checkpoint()
            kept = now
            print(f"{epochs():.2f} epochs, loss {losses / lines_seen:.3f}, {spent / 60:.1f} min", flush=True)
        if now - measured > chosen.measure_every * 60 or spent >= budget:
            measure(losses / lines_seen)
            keep_checkpoint()
            measured, losses, lines_seen = time.monotonic(), 0.0, 0
        if spent >= budget:
            break


if __name__ == "__main__":
    main()
