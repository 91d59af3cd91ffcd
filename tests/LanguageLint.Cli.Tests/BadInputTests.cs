using System.Text.Json;

namespace LanguageLint.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Workplace _place = new Workplace().With("good.txt", "See you on Monday.");

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_missing_file_is_named_in_a_sentence() =>
        Refused("letter.txt", "There is no file or folder of this name: check the spelling.");

    [Fact]
    public void A_folder_without_files_to_check_says_what_would_be_checked()
    {
        Directory.CreateDirectory(Path.Combine(_place.Folder, "photos"));
        Refused("photos", "There is no file in this folder that can be checked: name the files, or a folder that holds letters, posters or templates.");
    }

    [Fact]
    public void A_file_of_CSharp_is_left_to_the_analyzer()
    {
        _place.With("Letter.cs", "class Letter;");
        Refused("Letter.cs", "C# is checked while it is compiled, by the package LanguageLint.Analyzers, and not by this command.");
    }

    [Fact]
    public void A_file_that_another_program_holds_open_is_named()
    {
        _place.With("locked.txt", "See you on Monday.");
        using var held = new FileStream(Path.Combine(_place.Folder, "locked.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Refused("locked.txt", "This file could not be read from disk: close it in other programs, check that its drive is connected, and try again.");
    }

    [Fact]
    public void An_empty_file_has_nothing_to_change() =>
        Assert.Equal(0, _place.With("empty.txt", "").Run("check", "empty.txt").ExitCode);

    [Fact]
    public void A_path_cannot_steer_the_terminal()
    {
        var outcome = _place.Run("check", "\u001b[2Jletter.txt");

        Assert.Equal("languagelint: \uFFFD[2Jletter.txt: There is no file or folder of this name: check the spelling.\n", outcome.Error);
    }

    /// <summary>One sentence on standard error and in the report, exit code 3, and the other file is checked all the same.</summary>
    private void Refused(string path, string sentence)
    {
        var text = _place.Run("check", path, "good.txt");
        Assert.Equal((3, "Nothing to change in 1 file (4 words).\n"), (text.ExitCode, text.Out));
        Assert.StartsWith($"languagelint: {path}: {sentence}", text.Error, StringComparison.Ordinal);
        Assert.Single(text.Error.TrimEnd().Split('\n'));

        var json = _place.Run("check", path, "good.txt", "--format", "json");
        using var report = JsonDocument.Parse(json.Out);
        var files = report.RootElement.GetProperty("files");
        Assert.StartsWith(sentence, files[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, files[1].GetProperty("error").ValueKind);
        Assert.Equal(3, json.ExitCode);
    }
}
