using LanguageLint.Reports.Comparing;
using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>Writes the tables of the HTML report: by kind of wording, by folder, by document and by rule.</summary>
/// <param name="output">Takes the tables.</param>
/// <param name="files">The files that were read.</param>
/// <param name="words">Words of all of them.</param>
/// <param name="groups">How files are put together by folder.</param>
internal sealed class HtmlTables(TextWriter output, IReadOnlyList<FileReport> files, long words, FolderGroups groups)
{
    /// <summary>Documents listed; those with most to look at come first.</summary>
    private const int MostDocuments = 200;

    /// <summary>Links from a rule to its phrases.</summary>
    private const int MostLinks = 20;

    /// <summary>Writes the table of kinds of wording.</summary>
    public void WriteKinds()
    {
        output.WriteLine("<section aria-labelledby=\"kinds\">\n<h2 id=\"kinds\">Kinds of wording</h2>");
        WriteKinds([.. Phrases().GroupBy(phrase => phrase.Reported.Finding.Rule.Category).Select(kind => (Name: Title(kind.Key), Count: kind.Count())).OrderByDescending(kind => kind.Count)]);
        output.WriteLine("</section>");
    }

    /// <summary>Writes the tables of folders and documents.</summary>
    public void WritePlaces()
    {
        output.WriteLine("<section aria-labelledby=\"places\">\n<h2 id=\"places\">Folders and documents</h2>");
        WritePlaces("Folders", "folder", [.. files.GroupBy(file => groups.OfFile(file.Path), StringComparer.Ordinal).OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(folder => Place.Of(ChangeWords.Name(folder.Key), folder))]);
        var documents = files.Select(file => Place.Of(file.Path, [file])).OrderByDescending(place => place.Away).ThenBy(place => place.Name, StringComparer.Ordinal).ToList();
        WritePlaces(documents.Count > MostDocuments ? $"The {MostDocuments} documents with most to look at, of {Html.Number(documents.Count)}" : "Documents", "document", [.. documents.Take(MostDocuments)]);
        output.WriteLine("</section>");
    }

    /// <summary>Writes the table of rules.</summary>
    public void WriteRules()
    {
        output.WriteLine("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">Rules</h2>");
        WriteRuleTable();
        output.WriteLine("</section>");
    }

    private IEnumerable<(int Number, ReportedFinding Reported)> Phrases() => files.SelectMany(Advice.ToLookAt).Select((reported, i) => (i + 1, reported));

    private void WriteKinds(List<(string Name, int Count)> kinds)
    {
        if (kinds.Count == 0)
        {
            output.WriteLine("<p>None was found.</p>");
            return;
        }

        var chart = new PullChart(kinds.Max(kind => Html.Rate(kind.Count, words)));
        output.WriteLine("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of kinds\"><table>\n<thead><tr><th scope=\"col\">kind</th><th scope=\"col\" class=\"number\">phrases</th><th scope=\"col\" class=\"number\">per 1,000 words</th><td class=\"chart\"></td></tr></thead>\n<tbody>");
        foreach (var (name, count) in kinds)
        {
            output.WriteLine($"<tr><th scope=\"row\">{name}</th><td class=\"number\">{Html.Number(count)}</td><td class=\"number\">{Html.PerThousand(count, words)}</td><td class=\"chart\">{chart.Row(Html.Rate(count, words), 0)}</td></tr>");
        }

        output.WriteLine("</tbody></table></div>");
    }

    private void WritePlaces(string title, string what, List<Place> places)
    {
        var chart = new PullChart(places.Select(place => Math.Max(Html.Rate(place.Away, place.Words), Html.Rate(place.Towards, place.Words))).DefaultIfEmpty(0).Max());
        output.WriteLine($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title}\"><table>\n<caption>{title}. Bars to the left: phrases that may hold people back; to the right: what works well; per 1,000 words.</caption>");
        output.WriteLine($"<thead><tr><th scope=\"col\">{what}</th><th scope=\"col\" class=\"number\">words</th><th scope=\"col\" class=\"number\">to consider</th><th scope=\"col\" class=\"number\">per 1,000</th><td class=\"chart\"></td><th scope=\"col\" class=\"number\">works well</th></tr></thead>\n<tbody>");
        foreach (var place in places)
        {
            output.WriteLine($"<tr><th scope=\"row\">{Html.Text(place.Name)}</th><td class=\"number\">{Html.Number(place.Words)}</td><td class=\"number\">{Html.Number(place.Away)}</td><td class=\"number\">{Html.PerThousand(place.Away, place.Words)}</td><td class=\"chart\">{chart.Row(Html.Rate(place.Away, place.Words), Html.Rate(place.Towards, place.Words))}</td><td class=\"number\">{Html.Number(place.Towards)}</td></tr>");
        }

        output.WriteLine("</tbody></table></div>");
    }

    private void WriteRuleTable()
    {
        var rules = Phrases().GroupBy(phrase => phrase.Reported.Finding.Rule.Id).OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key, StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
        {
            output.WriteLine("<p>No rule found anything to change.</p>");
            return;
        }

        output.WriteLine("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of rules\"><table>\n<thead><tr><th scope=\"col\">rule</th><th scope=\"col\">kind</th><th scope=\"col\" class=\"number\">phrases</th><th scope=\"col\" class=\"number\">per 1,000 words</th><th scope=\"col\" class=\"links\">where</th></tr></thead>\n<tbody>");
        foreach (var phrases in rules)
        {
            var rule = phrases.First().Reported.Finding.Rule;
            var links = string.Join(' ', phrases.Take(MostLinks).Where(phrase => phrase.Number <= HtmlPhrases.MostShown).Select(phrase => $"<a href=\"#f{phrase.Number}\" aria-label=\"{rule.Id}, phrase {phrase.Number}\">{phrase.Number}</a>"));
            output.WriteLine($"<tr><th scope=\"row\">{rule.Id} {Html.Text(rule.Name)}</th><td>{rule.Category.Name()}</td><td class=\"number\">{Html.Number(phrases.Count())}</td><td class=\"number\">{Html.PerThousand(phrases.Count(), words)}</td><td class=\"links\">{links}{(phrases.Count() > MostLinks ? " …" : "")}</td></tr>");
        }

        output.WriteLine("</tbody></table></div>");
    }

    private static string Title(RuleCategory category) => category switch
    {
        RuleCategory.Labelling => "Labelling: names people by an act or a condition",
        RuleCategory.Deficit => "Deficit: describes by lack, failure or resistance",
        RuleCategory.Coercive => "Coercive: threatens or orders where it could explain",
        RuleCategory.DoneTo => "Done-to: people as objects that services act on",
        RuleCategory.Combative => "Combative: speaks of war and battle",
        RuleCategory.FixedIdentity => "Fixed-identity: closes off change",
        RuleCategory.Othering => "Othering: sets a group of people apart",
        RuleCategory.Document => "Document: the letter as a whole",
        RuleCategory.PlainLanguage => "Plain-language: harder words than are needed",
        _ => category.Name(),
    };

    /// <summary>A folder or document, and where its wording pulls.</summary>
    private sealed record Place(string Name, long Words, int Away, int Towards)
    {
        public static Place Of(string name, IEnumerable<FileReport> files)
        {
            var summary = files.Aggregate(default(RunSummary), (sum, file) => sum.With(file));
            return new Place(name, summary.Words, summary.ToLookAt, summary.Strengths);
        }
    }
}
