"""Weights as the four-bit numbers that are shipped, so that training learns to live with them."""
import torch
from torch import nn
from torch.nn.utils import parametrize

BLOCK = 128             # weights that share a scale and a zero
EMBEDDING_BLOCK = 32


def rounded(weight, block=BLOCK):
    """Each block on sixteen levels that hold its ends and zero, as the exporter's quantizer does it."""
    blocks = weight.view(weight.shape[0], -1, block)
    low, high = blocks.amin(2, keepdim=True).clamp(max=0), blocks.amax(2, keepdim=True).clamp(min=0)
    step = ((high - low) / 15).clamp(min=1e-9)
    zero = (-low / step).round()
    return (((blocks / step).round() + zero).clamp(0, 15) - zero).mul(step).view_as(weight)


def levels(embeddings):
    """Of each block of the embeddings: lowest value, step, and the level of each number, 0 to 15."""
    blocks = embeddings.view(embeddings.shape[0], -1, EMBEDDING_BLOCK)
    low = blocks.amin(2, keepdim=True)
    step = (blocks.amax(2, keepdim=True) - low) / 15
    return low.half(), step.half(), ((blocks - low) / step).round()


class Rounded(nn.Module):
    """The forward pass sees rounded weights, the gradient passes by them."""

    def forward(self, weight):
        return weight + (rounded(weight.detach()) - weight.detach())


def round_for_good(bert, frozen_layers):
    """What is not trained is rounded once; what is trained, in each step."""
    with torch.no_grad():
        words = bert.embeddings.word_embeddings.weight
        low, step, level = levels(words)
        words.copy_((level * step.float() + low.float()).view_as(words))
        for layer in bert.encoder.layer[:frozen_layers]:
            for part in linear_parts(layer):
                part.weight.copy_(rounded(part.weight))
    for layer in bert.encoder.layer[frozen_layers:]:
        for part in linear_parts(layer):
            parametrize.register_parametrization(part, "weight", Rounded(), unsafe=True)


def linear_parts(layer):
    return [part for part in layer.modules() if isinstance(part, nn.Linear)]


def plain_weights(network):
    """The weights by the names that they have without rounding."""
    return {name.replace("parametrizations.weight.original", "weight"): weight for name, weight in network.state_dict().items()}
