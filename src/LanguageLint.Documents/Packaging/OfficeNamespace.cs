namespace LanguageLint.Documents.Packaging;

/// <summary>The XML namespaces in which Office documents hold text, transitional and strict (ISO/IEC 29500) alike.</summary>
internal enum OfficeNamespace
{
    /// <summary>Any other.</summary>
    Other,
    /// <summary>WordprocessingML (<c>w:</c>).</summary>
    Word,
    /// <summary>PresentationML (<c>p:</c>).</summary>
    Presentation,
    /// <summary>SpreadsheetML.</summary>
    Spreadsheet,
    /// <summary>The frame around a drawing in a text (<c>wp:</c>).</summary>
    DrawingFrame,
    /// <summary>DrawingML: text of shapes, charts and SmartArt, links on them (<c>a:</c>).</summary>
    Drawing,
    /// <summary>Pictures (<c>pic:</c>).</summary>
    Picture,
    /// <summary>Markup compatibility: the same content for newer and older programs (<c>mc:</c>).</summary>
    Compatibility,
    /// <summary>The drawings of older versions (<c>v:</c>).</summary>
    Vml,
    /// <summary>Charts (<c>c:</c>).</summary>
    Chart,
    /// <summary>Charts of the kinds that Office 2016 brought (<c>cx:</c>).</summary>
    NewChart,
}

/// <summary>Tells namespaces by their names.</summary>
internal static class OfficeNamespaces
{
    /// <summary>Which namespace a name is.</summary>
    public static OfficeNamespace Of(string name) => name switch
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main" => OfficeNamespace.Word,
        "http://schemas.openxmlformats.org/drawingml/2006/main" or "http://purl.oclc.org/ooxml/drawingml/main" => OfficeNamespace.Drawing,
        "http://schemas.openxmlformats.org/presentationml/2006/main" or "http://purl.oclc.org/ooxml/presentationml/main" => OfficeNamespace.Presentation,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main" or "http://purl.oclc.org/ooxml/spreadsheetml/main" => OfficeNamespace.Spreadsheet,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => OfficeNamespace.Compatibility,
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" or "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => OfficeNamespace.DrawingFrame,
        "http://schemas.openxmlformats.org/drawingml/2006/picture" or "http://purl.oclc.org/ooxml/drawingml/picture" => OfficeNamespace.Picture,
        "http://schemas.openxmlformats.org/drawingml/2006/chart" or "http://purl.oclc.org/ooxml/drawingml/chart" => OfficeNamespace.Chart,
        "http://schemas.microsoft.com/office/drawing/2014/chartex" => OfficeNamespace.NewChart,
        "urn:schemas-microsoft-com:vml" => OfficeNamespace.Vml,
        _ => OfficeNamespace.Other,
    };
}
