namespace LanguageLint.Reports.Tests.Browsing;

/// <summary>A test that opens the page in Chromium. Where that is not installed the test says so and is not made; on a build server it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Program is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            Skip = Browser.Missing;
        }
    }
}
