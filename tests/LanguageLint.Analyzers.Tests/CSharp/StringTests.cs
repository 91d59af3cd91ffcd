namespace LanguageLint.Analyzers.Tests.CSharp;

/// <summary>Which strings of a program are read, and where a finding stands.</summary>
public class StringTests
{
    [Theory]
    [InlineData("var a = \"A gribbler came in.\";", "1:12 LLH001 gribbler")]
    [InlineData("var a = \"Tab\\ta gribbler came.\";", "1:17 LLH001 gribbler")]
    [InlineData("var a = @\"He said \"\"no\"\" to a gribbler.\";", "1:31 LLH001 gribbler")]
    [InlineData("var a = $\"A gribbler, {name}, came.\";", "1:13 LLH001 gribbler")]
    [InlineData("var a = \"A grib\" + \"bler came in.\";", "1:12 LLH001 grib\" + \"bler")]
    [InlineData("var a = \"He was sent \" + \"packing today.\";", "1:17 LLH002 sent \" + \"packing")]
    [InlineData("var a = \"A gribbler came.\"u8;", "1:12 LLH001 gribbler")]
    [InlineData("var a = \"\"\"A gribbler came.\"\"\";", "1:14 LLH001 gribbler")]
    [InlineData("var a = \"\"\"\n    Hello.\n    A gribbler came.\n    \"\"\";", "3:7 LLH001 gribbler")]
    [InlineData("var a = $$\"\"\"\n    Hello {{name}}.\n    A gribbler came.\n    \"\"\";", "3:7 LLH001 gribbler")]
    public async Task Every_kind_of_string_is_read(string code, string found) =>
        Assert.Equal([found], await Analysed.Code(code).WithHouse().FindAsync());

    [Theory]
    [InlineData("class C { [Display(Name = \"Gribbler\")] int P { get; set; } }")]
    [InlineData("class C { [Description(\"Gribbler\")] int P { get; set; } }")]
    [InlineData("class C { [Required(ErrorMessage = \"Name the gribbler\")] int P { get; set; } }")]
    [InlineData("class C { void M() { RuleFor(x => x.Name).NotEmpty().WithMessage(\"Name the gribbler\"); } }")]
    [InlineData("class C { void M() { var t = L[\"Gribbler\"]; } }")]
    [InlineData("class C { void M() { var t = Localize(\"Gribbler\"); } }")]
    [InlineData("class C { const string Title = \"A gribbler came\"; }")]
    [InlineData("class C { string Title => IsNew ? \"New gribbler\" : \"\"; }")]
    [InlineData("class C { string[] Titles = [\"the gribbler\"]; }")]
    [InlineData("class C { void M() { var d = new Dictionary<int, string> { [1] = \"The gribbler\" }; } }")]
    [InlineData("class C { void M() { ModelState.AddModelError(\"Name\", \"Name the gribbler\"); } }")]
    [InlineData("class C { void M() { Console.WriteLine(\"Name the gribbler\"); } }")]
    [InlineData("class C { void M(string text = \"Name the gribbler\") { } }")]
    [InlineData("class C { void M() { Summary(\"Delete the [gribbler] with care.\"); } }")]
    [InlineData("class C { void M() { Say(\"Ask the gribbler on www.example.gov.uk\"); } }")]
    [InlineData("class C { string T = \"Create a [kind] of list with the gribbler\"; }")]
    [InlineData("class C { void M() { dialog.Add(\"Name the gribbler\"); } }")]
    public async Task What_people_read_is_checked(string code) =>
        Assert.Single(await Analysed.Code(code).WithHouse().FindAsync());

    [Theory]
    [InlineData("class C { void M() { var t = values[\"the gribbler\"]; } }")]
    [InlineData("class C { void M() { values.TryGetValue(\"the gribbler\", out var v); } }")]
    [InlineData("class C { void M() { var d = new Dictionary<string, int> { [\"the gribbler\"] = 1 }; } }")]
    [InlineData("class C { void M() { var d = new Dictionary<string, int> { { \"the gribbler\", 1 } }; } }")]
    [InlineData("class C { [Route(\"the gribbler\")] void M() { } }")]
    [InlineData("class C { void M() { app.MapGet(\"/list of/gribbler\", M); } }")]
    [InlineData("class C { void M() { Redirect(\"the gribbler\"); } }")]
    [InlineData("class C { void M() { var q = \"SELECT gribbler FROM people WHERE id = 1\"; } }")]
    [InlineData("class C { void M() { var q = \"select * from gribbler where id = @id\"; } }")]
    [InlineData("class C { void M() { var q = \"delete from [gribbler] where id = 1\"; } }")]
    [InlineData("class C { void M() { Play(\"Theme for a Gribbler Justice.osz\"); } }")]
    [InlineData("class C { string Q = \"delete from [gribbler] where the_id = @id and the gribbler is old\"; }")]
    [InlineData("class C { string Q = \"not (@kind='the gribbler') and not (@kind='a gribbler')\"; }")]
    [InlineData("class C { void M() { db.FromSqlRaw(\"the gribbler\"); } }")]
    [InlineData("class C { void M() { logger.LogInformation(\"The gribbler came\"); } }")]
    [InlineData("class C { void M() { _log.Error(\"The gribbler came\"); } }")]
    [InlineData("class C { void M() { Log.Information(string.Format(\"The gribbler came\")); } }")]
    [InlineData("class C { void M() { logs.Add($\"{row}: the gribbler came\"); importLog.AppendLine(\"The gribbler came\"); } }")]
    [InlineData("class C { void M() { throw new InvalidOperationException(\"The gribbler came\"); } }")]
    [InlineData("class C { void M() { throw new InvalidOperationException($\"The gribbler {x} came\", e); } }")]
    [InlineData("class E : Exception { E() : base(\"The gribbler came\") { } } class EException : Exception { EException() : base(\"The gribbler came\") { } }", 1)]
    [InlineData("class C { void M() { if (x == \"the gribbler\") { } } }")]
    [InlineData("class C { void M() { switch (x) { case \"the gribbler\": break; } } }")]
    [InlineData("class C { bool M() => x is \"the gribbler\" or \"a gribbler\"; }")]
    [InlineData("class C { void M() { var url = \"https://example.org/a gribbler\"; } }")]
    [InlineData("class C { void M() { var a = \"gribbler\"; var b = \"Gribbler\"; var c = \"gribbler-list selected_item\"; } }")]
    [InlineData("class C { void M() { var path = @\"c:\\the gribbler\\list of things\"; } }")]
    [InlineData("class C { string M(DateTime day) => $\"It is {day:'the gribbler' d} now\" + day.ToString(\"'the gribbler' d\"); }")]
    [InlineData("class C { void M() { var a = \"{\\\"the gribbler\\\": 1}\"; } }")]
    [InlineData("class C { void M() { Regex.IsMatch(x, \"the gribbler\"); } }")]
    [InlineData("class C { const string SearchKey = \"the gribbler\"; }")]
    [InlineData("class C { [Fact] void M() { Check(\"The gribbler came\"); } }")]
    [InlineData("class C { [InlineData(\"The gribbler came\")] void M() { } }")]
    [InlineData("class C { [Obsolete(\"The gribbler came\")] void M() { } }")]
    [InlineData("class ImportLogger { string M(string id) { var message = $\"The gribbler {id} came\"; return Save(message); } }")]
    [InlineData("class C { // The gribbler came\n /* The gribbler came */ /// <summary>The gribbler</summary>\n void Gribbler() { } }")]
    public async Task What_programs_read_is_left_alone(string code, int found = 0) =>
        Assert.Equal(found, (await Analysed.Code(code).WithHouse().FindAsync()).Count);

    [Fact]
    public async Task A_long_list_of_names_is_data_and_a_list_of_sentences_is_not()
    {
        var films = string.Join(", ", Enumerable.Range(1, 20).Select(number => $"\"The Film of Part {number}\""));
        var options = string.Join(", ", Enumerable.Range(1, 20).Select(number => $"\"An option of number {number}\""));
        Assert.Empty(await Analysed.Code($"class C {{ string[] All = [{films}, \"Lady and the Gribbler\"]; }}").WithHouse().FindAsync());
        Assert.Empty(await Analysed.Code($"class C {{ List<string> All = new() {{ {films}, \"Lady and the Gribbler\" }}; }}").WithHouse().FindAsync());
        Assert.Single(await Analysed.Code($"class C {{ string[] All = [{films}, \"The gribbler list\"]; }}").WithHouse().FindAsync());
        Assert.Single(await Analysed.Code($"class C {{ string[] All = [{options}, \"Lady and the Gribbler\"]; }}").WithHouse().FindAsync());
        Assert.Single(await Analysed.Code("class C { string[] All = [\"Poor Sleep\", \"New Gribbler\"]; }").WithHouse().FindAsync());
    }

    [Theory]
    [InlineData("class C { void M() => db.Things.HasData(new Thing { Name = \"The gribbler\" }); }")]
    [InlineData("class DemoSeed { void M() { Add(\"Meet the gribbler today\"); } }")]
    [InlineData("partial class InstallationService { void InstallProducts() { Add(\"Meet the gribbler today\"); } }")]
    [InlineData("namespace My.Seeder.Data; class C { string A = \"The gribbler came\"; }")]
    [InlineData("class C { List<T> All = [new(new(\"0ae0707b-1503-477d-bc0f-1505ed95dbdf\"), \"The gribbler\"), new(Guid.Parse(\"ee78d44d-abf8-44a9-b22b-87a821f8d3c9\"), \"None\")]; }")]
    [InlineData("class C { T[] All = { new(\"The gribbler\", \"C1\"), new(\"B\", \"C2\"), new(\"C\", \"C3\"), new(\"D\", \"C4\"), new(\"E\", \"C5\"), new(\"F\", \"C6\"), new(\"G\", \"C7\"), new(\"H\", \"C8\") }; }")]
    public async Task What_a_database_begins_with_and_tables_of_codes_are_left_alone_unless_asked_for(string code)
    {
        Assert.Empty(await Analysed.Code(code).WithHouse().FindAsync());
        Assert.Single(await Analysed.Code(code).WithHouse().With("[*.cs]", "languagelint_csharp_data = true").FindAsync());
    }

    [Theory]
    [InlineData("class C { T[] All = { new(\"Have you met the gribbler?\", \"C1\"), new(\"B\", \"C2\"), new(\"C\", \"C3\"), new(\"D\", \"C4\"), new(\"E\", \"C5\"), new(\"F\", \"C6\"), new(\"G\", \"C7\"), new(\"H\", \"C8\") }; }")]
    [InlineData("class C { string[] All = [\"The gribbler\", \"B\", \"C\", \"D\", \"E\", \"F\", \"G\", \"H\", \"I\"]; }")]
    [InlineData("class C { T[] All = [new(\"The gribbler\", 1), new(\"B\", 2), new(\"C\", 3), new(\"D\", 4), new(\"E\", 5), new(\"F\", 6), new(\"G\", 7), new(\"H\", 8)]; }")]
    public async Task Questions_and_lists_to_choose_from_are_no_data(string code) =>
        Assert.Single(await Analysed.Code(code).WithHouse().FindAsync());

    [Theory]
    [InlineData("languagelint_csharp_logs = true", "class C { void M() { logger.LogInformation(\"The gribbler came\"); } }")]
    [InlineData("languagelint_csharp_exceptions = true", "class C { void M() { throw new InvalidOperationException(\"The gribbler came\"); } }")]
    [InlineData("languagelint_csharp_tests = true", "class C { [Fact] void M() { Check(\"The gribbler came\"); } }")]
    [InlineData("languagelint_csharp_shown = Say, Caption", "class C { void M() { Say(\"Gribbler\"); } }")]
    [InlineData("languagelint_csharp_shown = Say, Caption", "class C { string Caption = \"Gribbler\"; }")]
    public async Task What_a_project_asks_for_is_checked(string setting, string code) =>
        Assert.Single(await Analysed.Code(code).WithHouse().With("[*.cs]", setting).FindAsync());

    [Theory]
    [InlineData("languagelint_csharp_comments = true", "// A\n// gribbler came.\nclass C;", "2:4 LLH001 gribbler")]
    [InlineData("languagelint_csharp_comments = true", "/* A gribbler\n * was sent\n * packing. */\nclass C;", "1:6 LLH001 gribbler|2:8 LLH002 sent\n * packing")]
    [InlineData("languagelint_csharp_documentation = true", "/// <summary>The <b>gribbler</b> came.</summary>\nclass C;", "1:21 LLH001 gribbler")]
    [InlineData("languagelint_csharp_identifiers = true", "class GribblerList { int _oldGribbler; }", "1:7 LLH001 Gribbler|1:30 LLH001 Gribbler")]
    public async Task Comments_documentation_and_names_are_checked_on_request(string setting, string code, string found)
    {
        Assert.Empty(await Analysed.Code(code).WithHouse().FindAsync());
        Assert.Equal(found.Split('|'), await Analysed.Code(code).WithHouse().With("[*.cs]", setting).FindAsync());
    }

    [Theory]
    [InlineData("Console.WriteLine(\"A gribbler came.\");", "1:22")]
    [InlineData("namespace N;\nrecord R(string Text = \"A gribbler came.\");", "2:27")]
    [InlineData("class C(string text = \"A gribbler came.\") { string Text { get; init; } = text; }", "1:26")]
    [InlineData("class C { string Text { get => field ?? \"A gribbler came.\"; set; } }", "1:44")]
    [InlineData("var f = (int n) => n > 1 ? \"Some came.\" : \"A gribbler came.\";", "1:46")]
    [InlineData("string M(int n) => n switch { 1 => \"A gribbler came.\", _ => \"Nobody came.\" };", "1:39")]
    [InlineData("IEnumerable<string> M() { string Local() => \"A gribbler came.\"; yield return Local(); }", "1:48")]
    [InlineData("string[] s = [\"A gribbler came.\", .. others];", "1:18")]
    [InlineData("List<string> s = new() { \"A gribbler came.\" };", "1:29")]
    [InlineData("interface I { string S => \"A gribbler came.\"; }", "1:30")]
    [InlineData("enum E { [Description(\"A gribbler\")] A }", "1:26")]
    [InlineData("class C\r\n{\r\n\tstring S =\r\n\t\t\"A gribbler came.\";\r\n}\r\n", "4:6")]
    [InlineData("class C { string M(bool b) => $\"It was {(b ? \"A gribbler came.\" : \"nobody\")}.\"; }", "1:49")]
    [InlineData("#if NEVER\nvar a = \"A gribbler came.\";\n#else\nvar a = \"A gribbler came.\";\n#endif", "4:12")]
    public async Task Code_of_every_style_is_read(string code, string place) =>
        Assert.Equal([place + " LLH001 gribbler"], await Analysed.Code(code).WithHouse().FindAsync());

    [Fact]
    public async Task A_finding_says_what_to_write()
    {
        var diagnostic = Assert.Single(await Analysed.Code("var a = \"A gribbler came in.\";").WithHouse().DiagnosticsAsync());
        Assert.Equal("“gribbler” names a person by the worst thing they did. Consider: “person”.", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("class C { string s = \"A gribbler")]
    [InlineData("class C { string s = $\"A gribbler {")]
    [InlineData("class C { string s = \"\"\"\nA gribbler")]
    [InlineData("$@\"{{{\"\"\"gribbler + \"")]
    public async Task Code_that_is_being_written_is_no_trouble(string code) =>
        Assert.Empty(await Analysed.Code(code).WithHouse().FindAsync());

    [Fact]
    public async Task Generated_code_is_left_alone() =>
        Assert.Empty(await Analysed.Code("// <auto-generated/>\nclass C { string s = \"A gribbler came\"; }", "/project/C.g.cs").WithHouse().FindAsync());
}
