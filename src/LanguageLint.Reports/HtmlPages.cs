using System.Globalization;

namespace LanguageLint.Reports;

/// <summary>Writes the pages of a poster into the HTML report, with its phrases marked. Each mark leads to what is said of its phrase.</summary>
/// <param name="output">Takes the pages.</param>
/// <param name="numbers">The number by which the page shows a finding.</param>
internal sealed class HtmlPages(TextWriter output, IReadOnlyDictionary<ReportedFinding, int> numbers)
{
    /// <summary>Writes the pages of a file.</summary>
    public void Write(FileReport file)
    {
        foreach (var page in file.Pages)
        {
            var (width, height) = (Html.Coordinate(page.Width), Html.Coordinate(page.Height));
            var name = $"{Html.Text(file.Path)}, {Html.Text(page.Name)}";
            output.WriteLine($"<figure class=\"page\"><svg viewBox=\"0 0 {width} {height}\" role=\"group\" aria-label=\"{name}, with its phrases marked\">");
            output.WriteLine($"<rect class=\"sheet\" width=\"{width}\" height=\"{height}\"/>");
            if (page.Picture.Length > 0)
            {
                output.WriteLine($"<image width=\"{width}\" height=\"{height}\" href=\"data:{page.MediaType};base64,{Convert.ToBase64String(page.Picture.Span)}\"/>");
            }

            foreach (var word in page.Words)
            {
                WriteWord(word);
            }

            var started = new Dictionary<PageBox, int>();
            foreach (var mark in page.Marks)
            {
                var before = started[mark.Boxes[0]] = started.GetValueOrDefault(mark.Boxes[0]) + 1;
                WriteMark(mark, Math.Max(page.Width, page.Height), before - 1);
            }

            output.WriteLine($"</svg><figcaption>{name}{(page.Picture.Length > 0 ? "" : " (its words in their places)")}</figcaption></figure>");
        }
    }

    private void WriteWord(PageWord word)
    {
        var box = word.Box;
        output.WriteLine(
            $"<text x=\"{Html.Coordinate(box.Left)}\" y=\"{Html.Coordinate(box.Top + (box.Height * 0.8))}\" font-size=\"{Html.Coordinate(box.Height)}\" textLength=\"{Html.Coordinate(box.Width)}\" lengthAdjust=\"spacingAndGlyphs\">{Html.Text(word.Text)}</text>");
    }

    // Findings that start in the same place have their numbers side by side.
    private void WriteMark(PageMark mark, double side, int before)
    {
        var boxes = string.Concat(mark.Boxes.Select(box =>
            $"<rect x=\"{Html.Coordinate(box.Left)}\" y=\"{Html.Coordinate(box.Top)}\" width=\"{Html.Coordinate(box.Width)}\" height=\"{Html.Coordinate(box.Height)}\"/>"));
        if (!numbers.TryGetValue(mark.Reported, out var number))
        {
            output.WriteLine($"<g class=\"mark-well\">{boxes}</g>");
            return;
        }

        // A number in a disc beside the upper left corner, so that it hides no letter, inside the page.
        var (radius, first) = (side / 85, mark.Boxes[0]);
        var (x, y) = (Math.Max(radius, first.Left - (radius * 0.6)) + (before * radius * 2.2), Math.Max(radius, first.Top - (radius * 0.7)));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"<a class=\"mark\" href=\"#f{number}\" aria-label=\"phrase {number}: {Html.Text(mark.Reported.Text)}\">{boxes}<circle cx=\"{Html.Coordinate(x)}\" cy=\"{Html.Coordinate(y)}\" r=\"{Html.Coordinate(radius)}\"/><text x=\"{Html.Coordinate(x)}\" y=\"{Html.Coordinate(y + (radius * 0.42))}\" font-size=\"{Html.Coordinate(radius * 1.2)}\" text-anchor=\"middle\">{number}</text></a>"));
    }
}
