using System.Text;

namespace LanguageLint.Benchmarks;

/// <summary>Prose made from a few hundred plain sentences, with one phrase that a rule finds in a tenth of them. The same seed gives the same text.</summary>
internal static class SampleText
{
    private static readonly string[] Openings =
        ["The meeting is held in", "We keep the records of", "A new form came for", "The visitors walked through", "Our plan covers", "Nobody has seen", "The report describes", "She wrote about", "Each of the rooms looks onto", "They talked at length about"];

    private static readonly string[] Middles =
        ["the old library by the river", "a small garden behind the school", "the winter timetable", "the second floor of the centre", "a course on cooking and baking", "the bus route to the hospital", "the letters that arrived on Monday", "the paper copies of the guide", "a long table with seven chairs", "the notes of the last three years"];

    private static readonly string[] Endings =
        ["and most of it was easy to follow.", "because the weather was fine.", "although the lift was out of order.", "which is open from nine until five.", "so please bring a pen and some water.", "where tea is served at four.", "and there is a map on the back page.", "while the work on the roof goes on.", "as everyone had hoped.", "before the holidays begin."];

    /// <summary>Text of at least <paramref name="bytes"/> UTF-8 bytes, in paragraphs of two to seven sentences.</summary>
    public static string Make(int bytes, IReadOnlyList<string> phrases)
    {
        var random = new Random(7);
        var text = new StringBuilder(bytes + 1_000);
        while (text.Length < bytes)
        {
            for (var sentences = random.Next(2, 8); sentences > 0; sentences--)
            {
                text.Append(Pick(Openings)).Append(' ').Append(Pick(Middles)).Append(' ');
                if (random.Next(10) == 0)
                {
                    text.Append("and ").Append(phrases[random.Next(phrases.Count)]).Append(' ');
                }

                text.Append(Pick(Endings)).Append(' ');
            }

            text.Append("\n\n");
        }

        return text.ToString();

        string Pick(string[] parts) => parts[random.Next(parts.Length)];
    }
}
