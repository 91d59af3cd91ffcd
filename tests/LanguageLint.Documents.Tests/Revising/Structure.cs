namespace LanguageLint.Documents.Tests.Revising;

/// <summary>What the Open XML SDK's validator does not see and Word refuses or programs trip over.</summary>
internal static class Structure
{
    /// <summary>The problems that a reviewed file has and the original has not.</summary>
    public static IReadOnlyList<string> NewProblems(byte[] original, byte[] reviewed) =>
        [.. Problems(reviewed).Except(Problems(original))];

    private static HashSet<string> Problems(byte[] file)
    {
        var problems = new HashSet<string>();
        var ids = new Dictionary<string, string>();
        var starts = new HashSet<string>();
        var ends = new HashSet<string>();
        var references = new HashSet<string>();
        var comments = new HashSet<string>();
        foreach (var (name, root) in WordViews.Parts(file))
        {
            foreach (var element in root.Descendants().Where(element => element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal)))
            {
                var kind = element.Name.LocalName;
                var id = element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.Namespace == element.Name.Namespace)?.Value;
                var isOwn = element.Attributes().Any(attribute => attribute.Name.LocalName == "author" && attribute.Value == "LanguageLint");
                _ = (kind, id) switch
                {
                    ("commentRangeStart", { }) => starts.Add(id),
                    ("commentRangeEnd", { }) => ends.Add(id),
                    ("commentReference", { }) => references.Add(id),
                    ("comment", { }) => comments.Add(id),
                    _ => false,
                };
                if (kind == "t" && element.Ancestors().Any(holder => holder.Name.LocalName is "del") && !element.Ancestors().Any(holder => holder.Name.LocalName == "txbxContent"))
                {
                    problems.Add($"{name}: text in a deletion that is not deleted text");
                }

                if (kind == "delText" && !element.Ancestors().Any(holder => holder.Name.LocalName is "del" or "moveFrom"))
                {
                    problems.Add($"{name}: deleted text outside a deletion");
                }

                if (kind is "ins" or "del" && isOwn && element.Parent!.Name.LocalName == kind)
                {
                    problems.Add($"{name}: {kind} in {kind}");
                }

                if (kind is "commentRangeStart" or "commentRangeEnd" && element.Parent!.Name.LocalName is "r" or "rPr" or "pPr" or "sdt" or "tblPr" or "tr")
                {
                    problems.Add($"{name}: a comment's mark in {element.Parent.Name.LocalName}");
                }

                if (id is not null && kind is "ins" or "del" or "moveFrom" or "moveTo" or "rPrChange" or "pPrChange" or "bookmarkStart" or "permStart" or "comment" or "moveFromRangeStart" or "moveToRangeStart"
                    && !ids.TryAdd(id!, kind))
                {
                    problems.Add($"id {id} of {kind} is taken");
                }
            }
        }

        problems.UnionWith(starts.Where(id => !ends.Contains(id)).Select(id => $"comment {id} starts and does not end"));
        problems.UnionWith(ends.Where(id => !starts.Contains(id)).Select(id => $"comment {id} ends and did not start"));
        problems.UnionWith(starts.Where(id => !references.Contains(id) || !comments.Contains(id)).Select(id => $"comment {id} has no mark or no text"));
        return problems;
    }
}
