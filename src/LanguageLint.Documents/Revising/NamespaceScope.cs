namespace LanguageLint.Documents.Revising;

/// <summary>The namespace prefixes in force at a place of an XML text. Immutable.</summary>
/// <param name="Outer">What is in force around; null at the root.</param>
/// <param name="Bindings">What is bound here: prefix (empty for the default namespace) and namespace.</param>
internal sealed record NamespaceScope(NamespaceScope? Outer, IReadOnlyList<(string Prefix, string Namespace)> Bindings)
{
    /// <summary>The namespace of a prefix; empty when it has none.</summary>
    public string Namespace(ReadOnlySpan<char> prefix)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            foreach (var binding in scope.Bindings)
            {
                if (prefix.SequenceEqual(binding.Prefix))
                {
                    return binding.Namespace;
                }
            }
        }

        return "";
    }

    /// <summary>A prefix that stands for a namespace, not the default one; null when there is none.</summary>
    public string? Prefix(string ns)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            foreach (var binding in scope.Bindings)
            {
                if (binding.Prefix.Length > 0 && binding.Namespace == ns && Namespace(binding.Prefix) == ns)
                {
                    return binding.Prefix;
                }
            }
        }

        return null;
    }
}
