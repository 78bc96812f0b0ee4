"""Tunes the upper layers on the labelled texts. Usage: train.py TEXTS WORK [--epochs 4] [--start FILE] [--rate 6e-5] [--rounded]

Writes WORK/network.pt after each epoch, with the share of the texts D001 to D180 that it gets right (they are never trained on).
"""
import argparse
import math
import pathlib
import random

import torch
from tokenizers import BertWordPieceTokenizer
from torch.nn import functional

from network import LAYERS, Network, pretrained
from rounding import plain_weights, round_for_good
from texts import LABELLED_EVERYWHERE, OUTCOMES, SIGNALS, is_measured_on, load, noisy, whole

BATCH = 16
LONGEST, BEGINNING = 288, 160      # pieces: of a longer text only beginning and end are seen
FROZEN_LAYERS = 7
LAYER_DECAY = .9                   # each layer learns this much slower than the one above


def numbers(tokenizer, text):
    pieces = tokenizer.encode(text).ids
    return pieces if len(pieces) <= LONGEST else pieces[:BEGINNING] + pieces[BEGINNING - LONGEST:]


def padded(batch):
    pieces = torch.zeros(len(batch), max(map(len, batch)), dtype=torch.long)
    mask = torch.zeros_like(pieces)
    for row, line in enumerate(batch):
        pieces[row, :len(line)] = torch.tensor(line)
        mask[row, :len(line)] = 1
    return pieces, mask


def signal_weight(text, signal):
    """0 where a signal was not looked for when the text was labelled."""
    return float(text["fully_labelled"] or signal in LABELLED_EVERYWHERE or signal in text["flags"])


def loss_of(network, batch):
    pieces, mask = padded([line for line, _ in batch])
    texts = [text for _, text in batch]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        outcome, signals, company = network(pieces, mask)
    wanted = torch.tensor([OUTCOMES.index(text["subject"]) for text in texts])
    holding = torch.tensor([[float(signal in text["flags"]) for signal in SIGNALS] for text in texts])
    weight = torch.tensor([[signal_weight(text, signal) for signal in SIGNALS] for text in texts])
    companies = torch.tensor([float(text["sender_kind"] == "company") for text in texts])
    subject = functional.cross_entropy(outcome.float(), wanted, label_smoothing=.05)
    signal = functional.binary_cross_entropy_with_logits(signals.float(), holding, weight=weight, reduction="sum")
    writer = functional.binary_cross_entropy_with_logits(company.float()[:, 0], companies)
    return subject + signal / len(texts) / 8 + writer / 5


def batches(lines, chance):
    """Texts of like length together, so that little is padded."""
    found = []
    for start in range(0, len(lines), BATCH * 32):
        chunk = sorted(lines[start:start + BATCH * 32], key=lambda line: len(line[0]))
        found += [chunk[at:at + BATCH] for at in range(0, len(chunk), BATCH)]
    chance.shuffle(found)
    return found


def share_right(network, tokenizer, texts):
    network.eval()
    right = 0
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(texts), BATCH):
            batch = texts[at:at + BATCH]
            outcome, _, _ = network(*padded([numbers(tokenizer, whole(text)) for text in batch]))
            right += sum(OUTCOMES[best] == text["subject"] for best, text in zip(outcome.argmax(1).tolist(), batch))
    network.train()
    return right / len(texts)


def learning_groups(network, rate, started):
    heads = [parameter for head in (network.subject, network.flags, network.company) for parameter in head.parameters()]
    groups = [{"params": heads, "lr": 4 * rate if started else 5e-4}]
    for parameter in network.bert.embeddings.parameters():
        parameter.requires_grad = False
    for number, layer in enumerate(network.bert.encoder.layer):
        if number < FROZEN_LAYERS:
            layer.requires_grad_(False)
        else:
            groups.append({"params": list(layer.parameters()), "lr": rate * LAYER_DECAY ** (LAYERS - 1 - number)})
    return groups


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("texts", type=pathlib.Path)
    arguments.add_argument("work", type=pathlib.Path)
    arguments.add_argument("--epochs", type=int, default=4)
    arguments.add_argument("--rate", type=float, default=6e-5)
    arguments.add_argument("--start", type=pathlib.Path, help="weights to go on from")
    arguments.add_argument("--rounded", action="store_true", help="with weights rounded as they are shipped: for the last pass")
    chosen = arguments.parse_args()
    chance = random.Random(1)
    torch.manual_seed(1)
    tokenizer = BertWordPieceTokenizer(str(chosen.work / "vocabulary.txt"), lowercase=False, strip_accents=False)
    texts = load(chosen.texts)
    measured = [text for text in texts if is_measured_on(text)]
    trained = [text for text in texts if not is_measured_on(text)]
    network = Network(pretrained(chosen.work))
    if chosen.start:
        network.load_state_dict(torch.load(chosen.start))
    groups = learning_groups(network, chosen.rate, chosen.start is not None)
    if chosen.rounded:
        round_for_good(network.bert, FROZEN_LAYERS)
    optimizer = torch.optim.AdamW(groups, weight_decay=.01, betas=(.9, .98))
    rates = [group["lr"] for group in groups]
    steps, step = chosen.epochs * math.ceil(len(trained) / BATCH), 0
    for epoch in range(chosen.epochs):
        lines = [(numbers(tokenizer, noisy(whole(text), chance)), text) for text in trained]
        chance.shuffle(lines)
        for batch in batches(lines, chance):
            share = min(1, step / (.08 * steps + 1)) * (1 - step / steps) + .01
            for group, rate in zip(groups, rates):
                group["lr"] = rate * share
            optimizer.zero_grad()
            loss_of(network, batch).backward()
            torch.nn.utils.clip_grad_norm_([parameter for group in groups for parameter in group["params"]], 1.)
            optimizer.step()
            step += 1
        torch.save(plain_weights(network), chosen.work / "network.pt")
        print(f"epoch {epoch + 1}: {share_right(network, tokenizer, measured):.3f} right of {len(measured)}", flush=True)


if __name__ == "__main__":
    main()
