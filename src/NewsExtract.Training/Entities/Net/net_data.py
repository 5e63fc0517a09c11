"""What net-data wrote: words with their vectors and letters, and sets of documents as batches of sentences."""
import json
import os

import numpy as np
import torch

LABELS = 45
ROW = 48
FEATURES = 40
LETTERS = 16

# Dense features that are counts, and what brings them to at most one.
COUNTS = {32: 6.0, 39: 4.0}


class Words:
    """Words of the sets: rows of the vectors, and letters as numbers."""

    def __init__(self, options):
        self.hashes, self.vectors = reduced_vectors(options)
        rows = {int(word): number + 1 for number, word in enumerate(self.hashes)}
        words = np.fromfile(os.path.join(options.data, 'words.hash'), '<u4')
        self.rows = np.array([rows.get(int(word), 0) for word in words])
        self.units = np.fromfile(os.path.join(options.data, 'words.chars'), '<u2').reshape(-1, LETTERS)

    def count(self, tokens, options):
        """Counts words and characters of the training sets: which learn a delta (its number, 0 for none), and which have a number."""
        known = np.flatnonzero(np.bincount(self.rows[tokens], minlength=len(self.vectors)) >= options.fewest)
        self.known = known[known > 0]
        self.deltas = np.zeros(len(self.vectors), np.int64)
        self.deltas[self.known] = np.arange(len(self.known)) + 1
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
        self.weights, self.parts = read('weight', '<f4'), read('part', '<i4')
        self.allowed = read('allow', '<u8')
        self.features = read('feat', 'u1').reshape(-1, FEATURES)
        self.contexts = read('ctx', '<i4').reshape(-1, 4).astype(np.int64)
        self.find_neighbours()
        if has_scores:
            self.chain = read('crf', '<f4').reshape(-1, ROW)[:, :LABELS]
            with open(os.path.join(folder, f'{name}.gold'), encoding='utf-8') as file:
                self.gold = file.read().split('\n')[:-1]

    def find_neighbours(self):
        count = len(self.tokens)
        self.starts = np.concatenate([[0], self.ends[:-1]])
        first, last = np.zeros(count, bool), np.zeros(count, bool)
        first[self.starts[self.starts < count]] = True
        last[self.ends[self.ends > 0] - 1] = True
        self.left = np.where(first, -1, np.arange(count) - 1)
        self.right = np.where(last, -1, np.arange(count) + 1)

    def lengths(self):
        return self.ends - self.starts

    def append(self, other):
        """Puts another set behind this one."""
        count = len(self.tokens)
        self.contexts = np.concatenate([self.contexts, np.where(other.contexts >= 0, other.contexts + count, -1)])
        self.ends = np.concatenate([self.ends, other.ends + count])
        for kind in ('tokens', 'weights', 'parts', 'allowed', 'features'):
            setattr(self, kind, np.concatenate([getattr(self, kind), getattr(other, kind)]))
        self.find_neighbours()


def places(documents, sentences):
    """Where each token of the sentences stands in its set, a row a sentence; -1 behind its end."""
    lengths = documents.lengths()[sentences]
    place = np.full((len(sentences), int(lengths.max())), -1, np.int64)
    for row, sentence in enumerate(sentences):
        place[row, :lengths[row]] = np.arange(documents.starts[sentence], documents.ends[sentence])
    return place


def make_batch(words, documents, sentences, dropped=0.0, random=None):
    """The sentences as tensors, padded; their lengths; which labels are open; where each token stands in its set."""
    place = places(documents, sentences)
    mask = place >= 0
    at = np.where(mask, place, 0)
    tokens = documents.tokens[at]
    rows = words.rows[tokens] * mask
    if dropped:
        rows = np.where(random.rand(*rows.shape) < dropped, 0, rows)
    contexts = np.where(mask[..., None], documents.contexts[at], -1)
    features = documents.features[at].astype(np.float32) * mask[..., None]
    for feature, most in COUNTS.items():
        features[..., feature] /= most

    def neighbours(side):
        other = np.where(contexts >= 0, side[contexts], -1)
        there = other >= 0
        return torch.tensor(words.rows[documents.tokens[np.where(there, other, 0)]] * there), torch.tensor(there.astype(np.float32))

    batch = {
        'tokens': torch.tensor(tokens), 'rows': torch.tensor(rows), 'features': torch.tensor(features),
        'left': neighbours(documents.left), 'right': neighbours(documents.right),
        'has_context': torch.tensor((contexts >= 0).any(2)[..., None].astype(np.float32)), 'mask': torch.tensor(mask.astype(np.float32)),
    }
    allowed = ((documents.allowed[at][..., None] >> np.arange(LABELS, dtype=np.uint64)) & np.uint64(1)).astype(bool)
    return batch, torch.tensor(documents.lengths()[sentences]), np.where(mask[..., None], allowed, True), place


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
