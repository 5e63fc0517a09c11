namespace NewsExtract.Entities.Tagging;

/// <summary>Everything the tagger learned. Immutable and thread-safe.</summary>
/// <param name="Lexicon">What is known of words and phrases.</param>
/// <param name="Emissions">Weights of the features.</param>
/// <param name="Transitions">Scores of one label behind another.</param>
/// <param name="Agreement">The second pass: weights of what other places of a word were taken for, and transitions.</param>
/// <param name="Confidence">From the model's probabilities to calibrated ones.</param>
internal sealed record TaggerModel(Lexicon Lexicon, EmissionTable Emissions, ChainTransitions Transitions, AgreementPass Agreement, ConfidenceCurve Confidence);

/// <summary>What the second pass adds to the scores of the first. Immutable and thread-safe.</summary>
/// <param name="Emissions">Weights of the features of <see cref="WordAgreement"/>.</param>
/// <param name="Transitions">Scores of one label behind another, in place of those of the first pass.</param>
internal sealed record AgreementPass(EmissionTable Emissions, ChainTransitions Transitions);
