"""The lower eleven layers of multilingual BERT, and two heads over its first and its mean state."""
import json

import numpy
import torch
from torch import nn
from transformers import BertConfig, BertModel

from texts import OUTCOMES, SIGNALS

LAYERS = 11
HIDDEN = 768


def published_name(name):
    path = name.replace("encoder.layer.", "encoder/layer_").replace(".", "/")
    path = path.replace("LayerNorm/weight", "LayerNorm/gamma").replace("LayerNorm/bias", "LayerNorm/beta")
    if path.endswith("/weight"):
        path = path.removesuffix("/weight") + ("" if "embeddings" in path else "/kernel")
    return path.replace("/", "|")


def pretrained(work):
    kept = json.loads((work / "kept.json").read_text())
    published = numpy.load(work / "bert.npz")
    # without dropout of attention the fused attention is used: a fifth of the time saved
    shape = BertConfig(vocab_size=len(kept), num_hidden_layers=LAYERS, attention_probs_dropout_prob=0., hidden_dropout_prob=.05)
    bert = BertModel(shape, add_pooling_layer=False)
    weights = {}
    for name, weight in bert.state_dict().items():
        array = published[published_name(name)]
        if "kernel" in published_name(name):
            array = array.T
        if "word_embeddings" in name:
            array = array[kept]
        assert array.shape == tuple(weight.shape), name
        weights[name] = torch.from_numpy(numpy.ascontiguousarray(array)).float()
    bert.load_state_dict(weights)
    return bert


class Network(nn.Module):
    def __init__(self, bert):
        super().__init__()
        self.bert = bert
        self.drop = nn.Dropout(.2)
        self.subject = nn.Linear(2 * HIDDEN, len(OUTCOMES))
        self.flags = nn.Linear(2 * HIDDEN, len(SIGNALS))
        self.company = nn.Linear(2 * HIDDEN, 1)

    def forward(self, pieces, mask):
        states = self.bert(input_ids=pieces, attention_mask=mask).last_hidden_state
        weight = mask.unsqueeze(-1).to(states.dtype)
        mean = (states * weight).sum(1) / weight.sum(1)
        both = self.drop(torch.cat([states[:, 0], mean], -1))
        return self.subject(both), self.flags(both), self.company(both)
