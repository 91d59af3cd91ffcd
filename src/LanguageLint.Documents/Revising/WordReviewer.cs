using System.Globalization;
using LanguageLint.Documents.Word;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Hands a Word file back with a comment on the words of each finding, certain replacements as tracked changes, and nothing else changed.
/// </summary>
public sealed class WordReviewer
{
    private readonly WordFile _file;
    private readonly Document _document;
    private readonly ReviewOptions _options;
    private readonly FindingPlaces _places;
    private readonly ChangePlanner _planner;
    private readonly AnchorFinder _anchors;
    private readonly StoryAnchors _stories;
    private readonly CommentsPart _comments;
    private readonly CommentText _text;
    private readonly OwnComments _own;
    private readonly ReviewMarkup _markup;
    private readonly Dictionary<Rule, int> _commented = [];
    private readonly Dictionary<Rule, (Anchor Anchor, List<string> Words)> _others = [];
    private readonly List<AppliedChange> _changes = [];
    private int _count;
    private int _known;
    private int _uncommented;

    private WordReviewer(byte[] bytes, Document document, ReviewOptions options)
    {
        var date = options.Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        _file = new WordFile(bytes, options.AllowsInvalidSignature);
        _document = document;
        _options = options;
        _places = new FindingPlaces(_file);
        _planner = new ChangePlanner(_file, document);
        _anchors = new AnchorFinder(_file.Main);
        _stories = new StoryAnchors(_file.Main, _anchors, _file.Links);
        _comments = new CommentsPart(_file, date);
        _text = new CommentText(options.Sources);
        _own = new OwnComments(_file.Main, _comments.Tree);
        _markup = new ReviewMarkup(_file, date, _comments.ReferenceStyle);
    }

    /// <summary>The reviewed file. An own review that is reviewed again gets nothing new.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="document">What a reader read from these bytes.</param>
    /// <param name="findings">The findings in it.</param>
    /// <param name="options">How to review.</param>
    /// <exception cref="RevisionRefusedException">The file cannot be changed; the message says why.</exception>
    public static RevisionResult Review(byte[] bytes, Document document, IReadOnlyList<Finding> findings, ReviewOptions options)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(options);
        return new WordReviewer(bytes, document, options).Run(bytes, findings);
    }

    private RevisionResult Run(byte[] bytes, IReadOnlyList<Finding> findings)
    {
        AddStrengths(findings.Where(finding => finding.Severity == Severity.Strength));
        foreach (var finding in findings.Where(finding => finding.Severity > Severity.Strength))
        {
            Add(finding);
        }

        foreach (var (rule, (anchor, words)) in _others)
        {
            if (!Comment(anchor, CommentText.Summary(rule, words)))
            {
                _uncommented += words.Count;
            }
        }

        _comments.Write();
        _markup.Write();
        var isChanged = _count > 0 || _changes.Count > 0;
        var reviewed = isChanged ? _file.ToBytes() : bytes;
        if (isChanged)
        {
            SchemaCheck.Hold(bytes, reviewed);
        }

        return new RevisionResult
        {
            Bytes = reviewed,
            IsAnnotated = true,
            Comments = _count,
            Changes = _changes,
            Known = _known,
            Uncommented = _uncommented,
            Warnings = isChanged ? [.. Warnings()] : [],
        };
    }

    private IEnumerable<string> Warnings() =>
        _file.IsProtected ? _file.SignatureWarnings.Prepend("This document is protected: Word may ask to stop the protection before changes can be accepted.") : _file.SignatureWarnings;

    private void Add(Finding finding)
    {
        var block = _document.Blocks[finding.Block];
        var words = Words(finding);
        var touched = _places.Of(block, finding.Span);
        if (touched.Any(IsOwn))
        {
            _known++;
            return;
        }

        var anchor = AnchorOf(touched, block.Map.Locate(finding.Span)[0]);
        if (anchor is not null && _own.Has(CommentText.Signature(finding, words), anchor))
        {
            _known++;
            return;
        }

        var isSummed = _own.Has(CommentText.SummarySignature(finding.Rule));
        var change = _planner.Plan(finding);
        if (change is not null)
        {
            _changes.Add(change.Applied);
            _markup.Change(change);
        }

        if (change is null && isSummed)
        {
            _known++;
        }
        else if (anchor is null)
        {
            _uncommented++;
        }
        else if (CommentedOf(finding.Rule) < _options.CommentsPerRule)
        {
            _commented[finding.Rule]++;
            var place = anchor is Anchor.Words ? null : block.Place ?? "near here";
            _uncommented += Comment(anchor, _text.Of(finding, words, place, change?.Applied)) ? 0 : 1;
        }
        else if (!isSummed)
        {
            if (!_others.TryGetValue(finding.Rule, out var others))
            {
                _others.Add(finding.Rule, others = (anchor, []));
            }

            others.Words.Add(words);
        }
    }

    private Anchor? AnchorOf(IReadOnlyList<TouchedText> touched, Origin origin) =>
        touched.Count == 0 ? origin is InsertedOrigin inserted ? _stories.ForInserted(inserted.Part) : null
        : ReferenceEquals(touched[0].Tree, _file.Main) ? _anchors.For(touched) ?? _anchors.ForParagraph(_anchors.FirstParagraph)
        : _stories.For(touched[0]);

    private void AddStrengths(IEnumerable<Finding> strengths)
    {
        var praised = strengths.Select(finding => (finding, Words(finding))).DistinctBy(strength => strength.finding.Rule).ToList();
        if (praised.Count > 0 && !_own.Has(CommentText.StrengthSignature) && _anchors.ForParagraph(_anchors.FirstParagraph) is { } top)
        {
            Comment(top, CommentText.Strengths(praised));
        }
    }

    private bool Comment(Anchor anchor, IEnumerable<string> paragraphs)
    {
        if (_count >= _options.CommentsPerFile)
        {
            return false;
        }

        _count++;
        _comments.Add(_markup.Comment(anchor), paragraphs);
        return true;
    }

    private int CommentedOf(Rule rule)
    {
        if (!_commented.TryGetValue(rule, out var count))
        {
            _commented.Add(rule, count = _own.Count(rule));
        }

        return count;
    }

    private string Words(Finding finding) => _document.Blocks[finding.Block].Text.Slice(finding.Span.Start, finding.Span.Length).ToString();

    private static bool IsOwn(TouchedText touched) =>
        touched.Element.Ancestors().Any(holder => PartTree.IsWord(holder, "ins") && touched.Tree.Attribute(holder, "author") == ReviewOptions.Author);
}
