"""The chain over labels: which may follow which, sums over all paths, the best path, and how good the mentions of best paths are."""
import numpy as np
import torch

from net_data import LABELS

TYPES = 11
BEGIN, OUTSIDE, SINGLE, END, INSIDE = 0, 11, 12, 23, 34
NEVER = -1e4
EPSILON = 1e-30

# Types of the tagger as four classes, and the classes of the main corpus; None is not scored.
FOUR = ['PER', 'ORG', 'LOC', 'LOC', 'MISC', 'MISC', 'MISC', 'MISC', 'MISC', None, None]
GOLD_FOUR = {'Person': 'PER', 'Organization': 'ORG', 'Location': 'LOC', 'Facility': 'LOC', 'NORP': 'MISC', 'Product': 'MISC', 'Misc': 'MISC', 'Date': None, 'Money': None}


def type_of(label):
    return label if label < OUTSIDE else (label - SINGLE) % TYPES


LEGAL = np.array([[OUTSIDE <= p < INSIDE if n < END else (p < OUTSIDE or p >= INSIDE) and type_of(p) == type_of(n) for n in range(LABELS)] for p in range(LABELS)])
MAY_START = np.arange(LABELS) < END
MAY_END = (np.arange(LABELS) >= OUTSIDE) & (np.arange(LABELS) < INSIDE)


def bar(allowed):
    """Scores to add: nothing where a label is allowed, and else so much that it is never chosen."""
    return torch.tensor(np.where(allowed, 0, NEVER).astype(np.float32))


LEGAL_SCORES, START_SCORES, END_SCORES = bar(LEGAL), bar(MAY_START), bar(MAY_END)


def log_sum(scores, lengths, transitions, starts):
    """Log of the sum over all legal paths of each sentence."""
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


def marginals(scores, lengths, transitions, starts):
    """How probable each label of each token is: the gradient of the sum over all paths."""
    scores = scores.clone().requires_grad_(True)
    return torch.autograd.grad(log_sum(scores, lengths, transitions, starts).sum(), scores)[0]


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
