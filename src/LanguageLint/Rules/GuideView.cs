namespace LanguageLint.Rules;

/// <summary>What one guide says of a word on which guides differ.</summary>
/// <param name="Source">The key of the guide in <c>sources.yml</c>.</param>
/// <param name="Says">What it asks for, in a few words of our own.</param>
public sealed record GuideView(string Source, string Says);
