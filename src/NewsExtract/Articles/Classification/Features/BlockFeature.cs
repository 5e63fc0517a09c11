namespace NewsExtract.Classification;

/// <summary>
/// The columns of the feature matrix, in the order of the trained model. Columns up to <see cref="DraftPage"/> are computed for both
/// inputs, those behind it only for HTML. Numbers are stored in models: change the list and every model must be trained anew.
/// </summary>
internal enum BlockFeature
{
    Words, Chars, WordLength, LongestWord, PunctuationRate, CommaRate, SentenceEnds, Quotes, CapitalRate, UpperRate, DigitRate,
    FunctionRate, FunctionWords, TitleShare, TitleCover, GluedWords, SelfRepeats, Pipes, UnspacedRate, EndsSentence, EndsColon, EndsEllipsis,
    EndsQuestion, StartsUpper, StartsLower, StartsDigit, StartsQuote, HasUrl, HasAt, HasCopyright, HasCurrency, HasYear, HasTime,
    HasArrow, IsListItem, LinkDensity, Sentenceness,

    FirstWordOdds, FirstTwoOdds, LastWordOdds, LastTwoOdds, WholeOdds, OddsSum, WordOddsMean, WordOddsMin, WordOddsSum,

    PageBlocks, PageWords, PageGoodShare, PositionBlocks, PositionWords, PositionGood, BlocksFromStart, BlocksFromEnd,

    InRunA, RunStartA, RunEndA, RunShareA, RunWordsA,
    InRunB, RunStartB, RunEndB, RunShareB, RunWordsB,
    InRunC, RunStartC, RunEndC, RunShareC, RunWordsC,

    Repeats, IsRepeat,
    GoodBefore1, GoodBefore2, GoodBefore3, GoodAfter1, GoodAfter2, GoodAfter3,
    WordsBefore1, WordsBefore2, WordsBefore3, WordsAfter1, WordsAfter2, WordsAfter3,
    LinkBefore1, LinkAfter1, EndsBefore1, EndsAfter1, FunctionBefore1, FunctionAfter1, OddsBefore1, OddsAfter1, OddsBefore2, OddsAfter2,
    GoodWindow2, GoodWindow5, GoodWindow10, WordsWindow5, OddsWindow3, OddsWindow8, GoodGapBefore, GoodGapAfter,
    OpenerOdds, OpenerDistance, HeadingOdds, DecayedOdds, WorstOddsSoFar, BlocksSinceTitle, TitlesBefore, GoodSinceTitle, GoodBlocksWindow8, ShortBlocksWindow8, ShortNeighbours,

    FirstTwins, LastTwins, TwinsWindow8, SinceTwin, OpeningTwins,

    Draft, DraftBefore1, DraftBefore2, DraftBefore3, DraftAfter1, DraftAfter2, DraftAfter3, DraftWindow3, DraftWindow8, DraftShareBefore,
    InDraftRun, DraftRunStart, DraftRunEnd, DraftRunShare, DraftRunWords,
    InDraftCore, DraftCoreStart, DraftCoreEnd, DraftCoreShare, DraftCoreWords,
    CoreOverlap, CoreNames, CoreOverlapWindow, DraftPage,

    HeadingLevel, IsParagraph, IsHeading, IsQuote, IsTable, IsCaption, IsPreformatted, TagIsP, TagIsDiv, TagIsSpan, TagIsA, TagIsLi, TagIsStrong, Depth, IsHidden, Images, LinkCount,
    InArticle, InMain, InAside, InNav, InHeader, InFooter, InForm, InFigure, InQuote, InList, InTable, InSection, InButton,
    NearMin, NearMax, NearMean, NearSum, AboveMin, AboveMax, AboveMean, AboveSum, AboveNearest,
    Share0, Link0, Words0, Blocks0, Good0,
    Share1, Link1, Words1, Blocks1, Good1,
    Share2, Link2, Words2, Blocks2, Good2,
    Share3, Link3, Words3, Blocks3, Good3,
    Share5, Link5, Words5, Blocks5, Good5,
    ShareHalf, LinkHalf, WordsHalf, BlocksHalf, GoodHalf, UpHalf, IsInHalf,
    ShareMost, LinkMost, WordsMost, BlocksMost, GoodMost, UpMost, IsInMost,
    PathCount, PathGood, PathLink, PathWords, StyleCount, StyleGood, StyleLink, StyleWords,
    StyleTwinsBefore, StyleTwins, TopHeadingsBefore,
    HasBody, BodyOverlap, SummaryOverlap,

    Count,
}
