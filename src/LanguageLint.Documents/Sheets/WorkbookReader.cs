using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Sheets;

/// <summary>
/// Reads Excel workbooks and templates (.xlsx, .xltx and those with macros; transitional and strict): cells with text, names of sheets,
/// prompts, page headers and footers, text boxes and charts. Numbers and comments are not read.
/// </summary>
public sealed class WorkbookReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm", ".xltx", ".xltm"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Package is { } package
            && (IsWorkbook(package.MainType) || package.IsUntyped("workbook", OfficeNamespace.Spreadsheet));
    }

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return new Workbook(file.Package!, cancellation).Read(file.Path);
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            throw OfficePackage.Damaged(e);
        }
    }

    private static bool IsWorkbook(string type) =>
        type.EndsWith(".main+xml", StringComparison.Ordinal)
        && (type.StartsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.", StringComparison.Ordinal)
            || type.StartsWith("application/vnd.ms-excel.", StringComparison.Ordinal));
}
