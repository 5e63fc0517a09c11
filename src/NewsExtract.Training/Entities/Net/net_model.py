"""The net, and its weights as a file for net-import."""
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from net_data import COUNTS, FEATURES, LABELS, make_batch


class Block(nn.Module):
    def __init__(self, width, dropout):
        super().__init__()
        self.convolution, self.norm, self.dropout = nn.Conv1d(width, width, 3, padding=1), nn.LayerNorm(width), dropout

    def forward(self, rows, mask):
        output = torch.relu(self.convolution((rows * mask).transpose(1, 2)).transpose(1, 2))
        return rows + F.dropout(self.norm(output), self.dropout, self.training)


class Net(nn.Module):
    def __init__(self, words, options):
        super().__init__()
        size, self.words, self.dropout = options.word_size, words, options.dropout
        self.vectors, self.delta_rows = torch.tensor(words.vectors), torch.tensor(words.deltas)
        self.delta = nn.Embedding(len(words.known) + 1, size, padding_idx=0)
        nn.init.zeros_(self.delta.weight)
        self.char_vectors = nn.Embedding(len(words.characters) + 2, options.char_size, padding_idx=0)
        self.char_convolution = nn.Conv1d(options.char_size, options.char_outputs, 3, padding=1)
        self.dense = nn.Linear(FEATURES, options.dense_outputs)
        self.context = nn.Linear(2 * size, options.context_outputs)
        self.projection = nn.Linear(size + options.char_outputs + options.dense_outputs + options.context_outputs, options.width)
        self.norm = nn.LayerNorm(options.width)
        self.blocks = nn.ModuleList(Block(options.width, options.block_dropout) for _ in range(options.layers))
        self.labels = nn.Linear(options.width, LABELS)
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.starts = nn.Parameter(torch.zeros(LABELS))

    def embed(self, rows):
        return F.embedding(rows, self.vectors) + self.delta(self.delta_rows[rows])

    def letters(self, tokens):
        unique, place = torch.unique(tokens, return_inverse=True)
        return torch.relu(self.char_convolution(self.char_vectors(self.words.letters[unique]).transpose(1, 2))).max(2)[0][place]

    def mean(self, rows, mask):
        return (self.embed(rows) * mask[..., None]).sum(2) / mask.sum(2).clamp(min=1)[..., None]

    def drop(self, rows):
        """Drops columns for whole sentences."""
        kept = 1 - self.dropout
        return rows * (torch.bernoulli(torch.full((rows.shape[0], 1, rows.shape[2]), kept)) / kept) if self.training else rows

    def forward(self, batch):
        context = torch.tanh(self.context(torch.cat([self.mean(*batch['left']), self.mean(*batch['right'])], -1))) * batch['has_context']
        rows = torch.cat([self.embed(batch['rows']), self.letters(batch['tokens']), torch.relu(self.dense(batch['features'])), context], -1)
        rows, mask = self.norm(self.projection(self.drop(rows))), batch['mask'][..., None]
        for block in self.blocks:
            rows = block(rows, mask)
        return self.labels(self.drop(rows))

    def chain(self):
        """The transitions and the scores of starts, as arrays."""
        return self.transitions.detach().numpy(), self.starts.detach().numpy()


def emissions(net, words, documents):
    """The scores of every token of a set."""
    net.eval()
    scores = np.zeros((len(documents.tokens), LABELS), np.float32)
    order = [sentence for sentence in np.argsort(documents.lengths(), kind='stable') if documents.lengths()[sentence] > 0]
    with torch.no_grad():
        for first in range(0, len(order), 64):
            batch, _, _, place = make_batch(words, documents, np.array(order[first:first + 64]))
            there = place >= 0
            scores[place[there]] = net(batch).numpy()[there]
    net.train()
    return scores


def write(net, words, path):
    """Writes the weights for net-import; the delta goes into the vectors, and what brings counts to one into the weights."""
    dense = net.dense.weight.detach().numpy().copy()
    for feature, most in COUNTS.items():
        dense[:, feature] /= most
    vectors = words.vectors.copy()
    vectors[words.known] += net.delta.weight.detach().numpy()[1:]
    tensors = {
        'words': words.hashes,
        'vectors': vectors,
        'characters': words.characters.astype(np.uint32),
        'char_vectors': net.char_vectors.weight,
        'dense.weight': dense,
        'dense.bias': net.dense.bias,
        'transitions': net.transitions,
        'starts': net.starts,
    }
    layers = {'char_convolution': net.char_convolution, 'context': net.context, 'projection': net.projection, 'norm': net.norm, 'labels': net.labels}
    for number, block in enumerate(net.blocks):
        layers |= {f'blocks.{number}': block.convolution, f'blocks.{number}.norm': block.norm}
    for name, layer in layers.items():
        tensors |= {f'{name}.weight': layer.weight, f'{name}.bias': layer.bias}
    with open(path, 'wb') as file:
        file.write(b'NXNETF1\n')
        for name, values in tensors.items():
            values = values.detach().numpy() if isinstance(values, torch.Tensor) else values
            kind, values = (1, values.astype('<u4')) if values.dtype == np.uint32 else (0, values.astype('<f4'))
            file.write(struct.pack(f'<i{len(name)}sii{values.ndim}i', len(name), name.encode('ascii'), kind, values.ndim, *values.shape))
            file.write(np.ascontiguousarray(values).tobytes())
