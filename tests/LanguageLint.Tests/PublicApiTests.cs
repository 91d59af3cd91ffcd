using PublicApiGenerator;

namespace LanguageLint.Tests;

/// <summary>What other assemblies may lean on changes only on purpose: the file shows every change in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_of_the_engine_is_the_one_written_down()
    {
        var file = Repository.PathOf("src", "LanguageLint", "PublicApi.txt");
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false, ExcludeAttributes = ["System.Runtime.CompilerServices.RequiredMemberAttribute"] };
        var api = typeof(Linter).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLIC_API") == "1")
        {
            File.WriteAllText(file, api);
        }

        Assert.True(File.ReadAllText(file) == api, "The public API has changed. If that is meant, run the tests once with UPDATE_PUBLIC_API=1 and commit src/LanguageLint/PublicApi.txt.");
    }
}
