using LanguageLint.Documents.Tests;

namespace LanguageLint.Cli.Tests;

/// <summary>Packs that the command writes for people: to start from, and from the word lists that they keep.</summary>
public sealed class OwnPackTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_new_pack_explains_itself_and_proves_itself_at_once()
    {
        var outcome = _place.Run("rules", "new", "northmoor");

        Assert.Equal(new(0, "northmoor.languagelint.yml is written. Put your words in the place of its own, and try it: “languagelint rules test northmoor.languagelint.yml”.\n", ""), outcome);
        Assert.Equal((0, ""), Test("northmoor.languagelint.yml"));
        Assert.Contains("\npack: northmoor\n", Text("northmoor.languagelint.yml"), StringComparison.Ordinal);
        Assert.Equal(1, _place.With("a.md", "You are a repeat customer.").Run("check", "a.md").ExitCode);
    }

    [Fact]
    public void Each_new_pack_of_a_folder_takes_the_next_id()
    {
        _place.With(HousePack.Name, HousePack.Text).Run("rules", "new", "second");
        _place.Run("rules", "new", "elsewhere/third.yml");

        Assert.Contains("id: LLH003\n", Text("second.languagelint.yml"), StringComparison.Ordinal);
        Assert.Equal(0, _place.With("a.md", "See you on Monday.").Run("check", "a.md").ExitCode);
    }

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is()
    {
        var outcome = _place.With(HousePack.Name, HousePack.Text).Run("rules", "new", "house");

        Assert.Equal(new(2, "", "languagelint: house.languagelint.yml: There is a file of this name already, and it is left as it is: choose another name.\n"), outcome);
        Assert.Equal(HousePack.Text, Text(HousePack.Name));
        Assert.Equal(outcome.Error, _place.With("house.csv", "a,b").Run("rules", "import", "house.csv").Error);
    }

    [Fact]
    public void A_pack_that_is_not_found_by_itself_says_so()
    {
        Directory.CreateDirectory(Path.Combine(_place.Folder, "shared"));

        Assert.EndsWith("packs are found by themselves where their names end in .languagelint.yml.\n", _place.Run("rules", "new", "shared/words.yml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_list_becomes_a_pack_that_proves_itself_and_finds_the_words()
    {
        _place.With("words.csv", "Avoid,Say,Why\nQuibble(s),question(s),Our readers told us so.\n\"rigmarole, palaver\",long wait; wait,\nboondoggle,,\n");
        var outcome = _place.Run("rules", "import", "words.csv");

        Assert.Equal(new(0, "words.languagelint.yml is written: 3 rules from words.csv.\nRow 1 is taken for the headings; --no-headings makes a rule of it.\n", ""), outcome);
        Assert.Equal((0, ""), Test("words.languagelint.yml"));
        var found = _place.With("a.md", "Your quibbles and this palaver. A boondoggle.").Run("check", "a.md", "--format", "line").Out;
        Assert.Equal(["LLH001", "LLH002", "LLH003"], found.Split('\n').Where(line => line.Contains("LLH", StringComparison.Ordinal)).Select(line => line[line.IndexOf("LLH", StringComparison.Ordinal)..][..6]));
        Assert.Contains("Our readers told us so.", _place.Run("check", "a.md").Out, StringComparison.Ordinal);
        Assert.Contains("Consider: “questions”", _place.Run("check", "a.md").Out, StringComparison.Ordinal);
        Assert.Contains("“long wait”", _place.Run("check", "a.md").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Words to avoid,Words to use\nquibble,question\n")]
    [InlineData("Say this,Instead of\nquestion,quibble\n")]
    [InlineData("quibble;question\nrigmarole;wait\n")]
    [InlineData("Our words,,\n,,\nNo.,Term,Preferred term\n1,Quibble,question\n2,rigmarole,wait\n")]
    [InlineData("\"Quibble.\"\tquestion\n")]
    public void Headings_are_told_from_words_and_columns_may_stand_otherwise(string list)
    {
        Assert.Equal((0, ""), (_place.With("words.csv", list).Run("rules", "import", "words.csv") is var outcome ? outcome.ExitCode : 0, outcome.Error));
        Assert.Contains("match: [\"quibble\"]", Text("words.languagelint.yml"), StringComparison.Ordinal);
        Assert.Contains("write: [\"question\"]", Text("words.languagelint.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_row_that_only_looks_like_headings_can_be_kept() =>
        Assert.StartsWith("words.languagelint.yml is written: 2 rules", _place.With("words.csv", "jargon,plain language\nquibble,question\n").Run("rules", "import", "words.csv", "--no-headings").Out, StringComparison.Ordinal);

    [Fact]
    public void A_workbook_is_read_as_a_list_is_kept_in_it()
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        _place.With("Our Words.xlsx", new OfficeZip()
            .With("xl/workbook.xml", $"<workbook {Main}><sheets><sheet name=\"Words\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Old\" sheetId=\"2\" r:id=\"r1\"/></sheets></workbook>")
            .WithLinks("xl/workbook.xml", ("worksheet", "worksheets/sheet1.xml"))
            .With("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData><row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>Quibble</t></is></c><c r=\"C4\" t=\"inlineStr\"><is><t>question</t></is></c></row></sheetData></worksheet>")
            .WithMain("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").Bytes());

        Assert.Equal(
            new(0, "Our Words.languagelint.yml is written: 1 rule from Our Words.xlsx, sheet “Words”.\nNot read: sheet “Old”. To import another sheet, put it first.\n", ""),
            _place.Run("rules", "import", "Our Words.xlsx"));
        Assert.Contains("pack: our-words\n", Text("Our Words.languagelint.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quibble (noun),question", "“quibble (noun)” holds “(”: write the words alone, and other words in a row of their own.")]
    [InlineData("\"\",question", "There are no words to find: write them in the first column, or take the row out.")]
    [InlineData("!?,question", "“!?” has no letters to find: write the words, or take the row out.")]
    [InlineData("good,question", "“good” stands in row 1 already: make one row of both.")]
    [InlineData("quibble,quibble", "“quibble” is to be found, and is its own better wording: change one of them.")]
    [InlineData("quibble,{question}", "“{question}” holds a brace: write the better wording without it.")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen,x", "is longer than 12 words: keep to the few words that matter.")]
    [InlineData("quibble,good", "With the alternative “good”, LLH001 finds “good”. Choose other words for this row, or take it out.")]
    [InlineData("quibble/x,question", "“/x” is no word family.")]
    public void A_row_that_cannot_be_used_is_named_with_the_remedy_and_the_others_are_used(string row, string problem)
    {
        var outcome = _place.With("words.csv", $"good,better\n{row}\n").Run("rules", "import", "words.csv");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("languagelint: words.csv, row 2: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(problem, outcome.Error, StringComparison.Ordinal);
        Assert.StartsWith("words.languagelint.yml is written: 1 rule from words.csv.\n", outcome.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), Test("words.languagelint.yml"));
    }

    [Fact]
    public void Words_that_several_built_in_rules_have_are_taken_over_from_all_of_them()
    {
        var outcome = _place.With("words.csv", "skiver(s),person(s) who stayed away\n").Run("rules", "import", "words.csv");

        Assert.Equal("", outcome.Error);
        Assert.Matches("LLH001 goes before LL\\d{4} and LL\\d{4}, which have “skiver” too.\n$", outcome.Out);
        Assert.Contains("Consider: “people who stayed away”", _place.With("a.md", "The skivers came.").Run("check", "a.md").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_built_in_rule_has_too_are_taken_over_from_it()
    {
        var outcome = _place.With("words.csv", "offender(s),person(s) we work with\n").Run("rules", "import", "words.csv");

        Assert.Equal(0, outcome.ExitCode);
        Assert.EndsWith("LLH001 goes before LL1001, which has “offender” too.\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Consider: “people we work with”", _place.With("a.md", "The offenders came.").Run("check", "a.md").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Category_and_tier_are_as_asked()
    {
        _place.With("words.csv", "quibble,question\n").Run("rules", "import", "words.csv", "--category", "labelling", "--tier", "may");

        Assert.Contains("category: labelling\n    tier: may\n", Text("words.languagelint.yml"), StringComparison.Ordinal);
        Assert.Equal(0, _place.With("a.md", "Your quibble.").Run("check", "a.md").ExitCode);
    }

    [Fact]
    public void A_list_without_a_row_to_use_writes_no_pack()
    {
        var outcome = _place.With("words.csv", "(x),y\n").Run("rules", "import", "words.csv");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.EndsWith("words.csv: No row of this list can be used, and no pack is written: it needs words to find in its first column, and better wording in its second.\n", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_place.Folder, "words.languagelint.yml")));
    }

    [Fact]
    public void A_list_longer_than_the_ids_is_refused() => Assert.EndsWith(
        "words.csv: This list makes 1000 rules, and 999 ids of LLH001 to LLH999 are free here: split the list, or choose a folder that other packs do not reach.\n",
        _place.With("words.csv", string.Concat(Enumerable.Range(0, 1000).Select(i => $"quibble{i},question\n"))).Run("rules", "import", "words.csv").Error, StringComparison.Ordinal);

    [Fact]
    public void A_list_that_cannot_be_read_is_named() => Assert.Equal(
        new(3, "", "languagelint: words.xlsx: There is no file of this name: check the spelling and the folder.\n"), _place.Run("rules", "import", "words.xlsx"));

    private (int ExitCode, string Error) Test(string pack) => _place.Run("rules", "test", pack) is var outcome ? (outcome.ExitCode, outcome.Error) : default;

    private string Text(string path) => File.ReadAllText(Path.Combine(_place.Folder, path));
}
