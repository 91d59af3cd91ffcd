using CsCheck;
using LanguageLint.Baselines;

namespace LanguageLint.Tests.Baselines;

public sealed class BaselineTests
{
    private const string Old = "We told the offender to ring the office.";

    private static readonly Gen<BaselineEntry> Entry =
        from path in Gen.OneOf(Gen.String[1, 12], Gen.Const("a b/c%d.md"), Gen.Const("l\nf.md"))
        from rule in Gen.OneOf(Gen.Const("LL1001"), Gen.Const("LLH001"))
        from hashes in Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt)
        from count in Gen.Int[1, 9]
        select new BaselineEntry(path, new FindingKey(rule, hashes.Item1, hashes.Item2, hashes.Item3), count);

    [Fact]
    public void What_is_written_is_read_again_and_written_the_same() => Entry.Array[0, 8].Sample(entries =>
    {
        var written = BaselineText.Write(new Baseline(entries));
        var read = BaselineText.Read(written);
        return read.Entries.SequenceEqual(new Baseline(entries).Entries) && BaselineText.Write(read) == written
            && BaselineText.Read(written.Replace("\n", "\r\n", StringComparison.Ordinal)).Entries.SequenceEqual(read.Entries);
    });

    [Fact]
    public void A_baseline_holds_no_word_of_the_letter()
    {
        var written = BaselineText.Write(new Baseline(Baseline.Accept("a.txt", Found(Old))));

        Assert.Matches("^languagelint baseline 1\n#.*\nLL[0-9]{4} [0-9a-f]{8} [0-9a-f]{8} [0-9a-f]{8} 1 a\\.txt\n$", written);
    }

    [Theory]
    [InlineData("", 1, "begins with")]
    [InlineData("languagelint baseline 2\n", 1, "newer version")]
    [InlineData("languagelint baseline 1\n<<<<<<< HEAD\n", 2, "merge")]
    [InlineData("languagelint baseline 1\n\n# note\nLL1001 12 34 56 1 a.txt\n", 4, "three hashes")]
    [InlineData("languagelint baseline 1\nLL1001 00000000 00000000 00000000 0 a.txt\n", 2, "count")]
    [InlineData("languagelint baseline 1\nLL1001 00000000 00000000 00000000 1 a%.txt\n", 2, "path")]
    public void A_baseline_that_cannot_be_used_says_where_and_why(string text, int line, string reason)
    {
        var problem = Assert.Throws<BaselineException>(() => BaselineText.Read(text));

        Assert.Equal(line, problem.Line);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WE TOLD THE OFFENDER to  ring the office.", "capitals and spaces differ")]
    [InlineData("Hello. We told the offender to ring the office. Bye.", "other sentences are new")]
    [InlineData("Yesterday an offender rang.", "the words around it are new")]
    public void An_accepted_phrase_stays_accepted_in_its_file(string text, string because) =>
        Assert.True(New(Accepted("a.txt", Old), "a.txt", text) == 0, because);

    [Theory]
    [InlineData("b.txt", Old, "a copy in another file")]
    [InlineData("a.txt", Old + " " + Old, "a copy in the same file")]
    [InlineData("a.txt", "We told the ex-offender to ring the office.", "another phrase")]
    public void What_was_not_accepted_is_new(string path, string text, string because) =>
        Assert.True(New(Accepted("a.txt", Old), path, text) == 1, because);

    [Theory]
    [InlineData(Old, 0)]
    [InlineData("We told the offender who came late.", 0)]
    [InlineData("Please let the offender to ring the bell.", 0)]
    [InlineData("An offender rang.", 1)]
    public void A_renamed_file_keeps_what_has_the_same_words_on_one_side(string text, int isNew) =>
        Assert.Equal(isNew, New(Accepted("a.txt", Old), "b.txt", text, gone: "a.txt"));

    [Fact]
    public void A_renamed_file_takes_its_own_entries_and_not_those_of_another()
    {
        var baseline = new Baseline([.. Accepted("a.txt", Old).Entries, .. Accepted("b.txt", Old + " Each ex-offender rang us.").Entries]);
        var match = new BaselineMatch(baseline, _ => true);

        Assert.Empty(match.New("new-b.txt", Found(Old + " Each ex-offender rang us.")));
        Assert.Empty(match.New("new-a.txt", Found(Old)));
        Assert.Empty(match.Gone(_ => true));
    }

    [Fact]
    public void Of_two_like_phrases_the_one_with_the_words_it_had_is_the_old_one()
    {
        var match = new BaselineMatch(Accepted("a.txt", Old), _ => false);
        var found = Found("An offender rang. " + Old);

        Assert.Same(found[0], Assert.Single(match.New("a.txt", found)));
    }

    [Fact]
    public void What_is_gone_is_told_of_files_that_were_looked_at()
    {
        var baseline = new Baseline([.. Accepted("a.txt", Old).Entries, .. Accepted("b.txt", Old).Entries, .. Accepted("c.txt", Old).Entries]);
        var match = new BaselineMatch(baseline, path => path == "c.txt");
        match.New("a.txt", Found("We told them to ring."));

        Assert.Equal(["a.txt"], match.Gone(_ => false).Select(entry => entry.Path));
        Assert.Equal(["a.txt", "c.txt"], match.Gone(_ => true).Select(entry => entry.Path));
        Assert.Equal(["b.txt"], match.Updated(_ => true).Entries.Select(entry => entry.Path));
        Assert.Equal(["b.txt", "c.txt"], match.Updated(_ => false).Entries.Select(entry => entry.Path));
    }

    [Fact]
    public void An_update_follows_a_file_that_was_renamed_and_accepts_nothing_new()
    {
        var match = new BaselineMatch(Accepted("a.txt", Old), _ => true);
        match.New("b.txt", Found(Old + " Each ex-offender rang us."));

        Assert.Equal(Accepted("b.txt", Old).Entries, match.Updated(_ => true).Entries);
    }

    private static Baseline Accepted(string path, string text) => new(Baseline.Accept(path, Found(text)));

    private static int New(Baseline baseline, string path, string text, string? gone = null) =>
        new BaselineMatch(baseline, file => file == gone).New(path, Found(text)).Count(Baseline.Covers);

    private static IReadOnlyList<Finding> Found(string text) =>
        [.. Packs.Findings(Packs.BuiltIn, text).Where(finding => finding.Rule.Category == LanguageLint.Rules.RuleCategory.Labelling)];
}
