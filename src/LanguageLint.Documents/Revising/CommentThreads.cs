using System.Globalization;
using System.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Enters comments into the part in which newer versions of Word keep threads and what is done (commentsExtended, [MS-DOCX] 2.5.3.1), where a
/// document has one: a table that lacks some comments may cost the others their threads. The part is never made.
/// </summary>
internal sealed class CommentThreads
{
    private const string ParagraphNamespace = "http://schemas.microsoft.com/office/word/2010/wordml";
    private const string ThreadNamespace = "http://schemas.microsoft.com/office/word/2012/wordml";
    private const uint FirstId = 0x4C4C0001;

    private readonly WordFile _file;
    private readonly PartTree? _threads;
    private readonly PartTree? _comments;
    private readonly string? _paragraphPrefix;
    private readonly string? _threadPrefix;
    private readonly StringBuilder _entries = new();
    private uint _next = FirstId;

    /// <summary>Prepares to enter comments of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="comments">Its comments part; null when it has none.</param>
    public CommentThreads(WordFile file, PartTree? comments)
    {
        _file = file;
        _comments = comments;
        _threads = comments is not null && file.Linked("commentsExtended") is { } part ? file.Tree(part) : null;
        _paragraphPrefix = _threads is null ? null : comments!.Root.Scope.Prefix(ParagraphNamespace);
        _threadPrefix = _threads?.Root.Scope.Prefix(ThreadNamespace);
    }

    /// <summary>Enters a comment and answers the attribute for its last paragraph; empty where the document keeps no threads.</summary>
    public string Enter()
    {
        if (_paragraphPrefix is null || _threadPrefix is null)
        {
            return "";
        }

        string id;
        do
        {
            id = _next++.ToString("X8", CultureInfo.InvariantCulture);
        }
        while (_comments!.Text.Contains(id, StringComparison.OrdinalIgnoreCase) || _file.Main.Text.Contains(id, StringComparison.OrdinalIgnoreCase));

        _entries.Append(CultureInfo.InvariantCulture, $"<{_threadPrefix}:commentEx {_threadPrefix}:paraId=\"{id}\" {_threadPrefix}:done=\"0\"/>");
        return $" {_paragraphPrefix}:paraId=\"{id}\"";
    }

    /// <summary>Writes what was entered into the file.</summary>
    public void Write()
    {
        if (_threads is not null && _entries.Length > 0)
        {
            _file.Change(_threads.Part, _threads.Appended(_entries.ToString()));
        }
    }
}
