"""Writes the network as ONNX with four-bit weights, its vocabulary and its card. Usage: export.py TEXTS WORK FOLDER"""
import hashlib
import json
import pathlib
import shutil
import sys

import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from tokenizers import BertWordPieceTokenizer
from torch import nn
from torch.nn import functional

from network import HIDDEN, Network, pretrained
from rounding import BLOCK, EMBEDDING_BLOCK, levels
from texts import OUTCOMES, SIGNALS, is_measured_on, load, whole
from train import BEGINNING, LONGEST, numbers

HEADS = 12
LEAST_POSITIVES = 4     # fewer measured examples give no threshold: half is taken
MARGIN = .5


class Shipped(nn.Module):
    """The same network for one text, written out plainly; of the embeddings two four-bit numbers share a byte."""

    def __init__(self, network):
        super().__init__()
        self.network = network
        low, step, level = levels(network.bert.embeddings.word_embeddings.weight.detach())
        pairs = level.view(-1, HIDDEN // 2, 2)
        self.register_buffer("table", (pairs[..., 0] + 16 * pairs[..., 1]).to(torch.uint8))
        self.register_buffer("low", low.squeeze(2))
        self.register_buffer("step", step.squeeze(2))

    def words(self, pieces):
        both = self.table[pieces].float()
        high = torch.floor(both / 16)
        levels = torch.stack([both - 16 * high, high], -1).view(1, -1, HIDDEN // EMBEDDING_BLOCK, EMBEDDING_BLOCK)
        words = levels * self.step[pieces].float().unsqueeze(-1) + self.low[pieces].float().unsqueeze(-1)
        return words.view(1, -1, HIDDEN)

    def forward(self, pieces):
        embeddings = self.network.bert.embeddings
        places = embeddings.position_embeddings.weight[:LONGEST][torch.arange(pieces.shape[1])]
        states = self.words(pieces) + places + embeddings.token_type_embeddings.weight[0]
        states = embeddings.LayerNorm(states)
        for layer in self.network.bert.encoder.layer:
            states = self.layer(layer, states)
        both = torch.cat([states[:, 0], states.mean(1)], -1)
        return self.network.subject(both).softmax(-1), self.network.flags(both).sigmoid()

    @staticmethod
    def layer(layer, states):
        attention = layer.attention.self
        query, key, value = (part(states).view(1, -1, HEADS, HIDDEN // HEADS).transpose(1, 2)
                             for part in (attention.query, attention.key, attention.value))
        mixed = (query @ key.transpose(-1, -2) / (HIDDEN // HEADS) ** .5).softmax(-1) @ value
        output = layer.attention.output
        states = output.LayerNorm(output.dense(mixed.transpose(1, 2).reshape(1, -1, HIDDEN)) + states)
        return layer.output.LayerNorm(layer.output.dense(functional.gelu(layer.intermediate.dense(states))) + states)


def sha256(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def thresholds(session, tokenizer, texts):
    """For each signal the lowest probability from which on nine of ten measured texts that reach it carry it, never below MARGIN."""
    answers = [session.run(["signals"], {"pieces": numpy.array([numbers(tokenizer, whole(text))], dtype=numpy.int64)})[0][0]
               for text in texts]
    found = {}
    for column, signal in enumerate(SIGNALS):
        judged = sorted(((answer[column], signal in text["flags"]) for answer, text in zip(answers, texts)), reverse=True)
        best, right = MARGIN, 0
        if sum(holds for _, holds in judged) >= LEAST_POSITIVES:
            best = .95
            for count, (probability, holds) in enumerate(judged, 1):
                right += holds
                if probability >= MARGIN and right / count >= .9:
                    best = probability
        found[signal.upper().replace("-", "_")] = round(float(best), 3)
    return found


def main():
    folder, work, target = map(pathlib.Path, sys.argv[1:4])
    network = Network(pretrained(work))
    network.load_state_dict(torch.load(work / "network.pt"))
    network.eval()
    plain, shipped = work / "network.onnx", target / "complaints.onnx"
    torch.onnx.export(Shipped(network), (torch.ones(1, 50, dtype=torch.long),), str(plain), input_names=["pieces"],
                      output_names=["outcomes", "signals"], dynamic_axes={"pieces": {1: "length"}}, opset_version=17, dynamo=False)
    quantizer = MatMulNBitsQuantizer(onnx.load(plain), block_size=BLOCK, is_symmetric=False, accuracy_level=4)
    quantizer.process()
    onnx.save(quantizer.model.model, shipped)
    shutil.copy(work / "vocabulary.txt", target)
    tokenizer = BertWordPieceTokenizer(str(work / "vocabulary.txt"), lowercase=False, strip_accents=False)
    measured = [text for text in load(folder) if is_measured_on(text)]
    card = {
        "sha256": sha256(shipped), "vocabulary_sha256": sha256(target / "vocabulary.txt"), "outcomes": OUTCOMES,
        "signals": [signal.upper().replace("-", "_") for signal in SIGNALS],
        "thresholds": thresholds(onnxruntime.InferenceSession(str(shipped)), tokenizer, measured),
        "longest": LONGEST, "beginning": BEGINNING,
    }
    (target / "complaints.json").write_text(json.dumps(card, indent=1) + "\n")


if __name__ == "__main__":
    main()
