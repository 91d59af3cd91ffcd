namespace LanguageLint.Documents.Word;

/// <summary>The XML namespaces in which Word documents hold text, transitional and strict (ISO/IEC 29500) alike.</summary>
internal enum WordNamespace
{
    /// <summary>Any other.</summary>
    Other,
    /// <summary>WordprocessingML.</summary>
    Word,
    /// <summary>The frame around a drawing (<c>wp:</c>).</summary>
    DrawingFrame,
    /// <summary>DrawingML: text of charts and SmartArt, links on shapes (<c>a:</c>).</summary>
    Drawing,
    /// <summary>Pictures (<c>pic:</c>).</summary>
    Picture,
    /// <summary>Markup compatibility: the same content for newer and older programs (<c>mc:</c>).</summary>
    Compatibility,
    /// <summary>The drawings of older versions (<c>v:</c>).</summary>
    Vml,
    /// <summary>Charts (<c>c:</c>).</summary>
    Chart,
}

/// <summary>Tells namespaces by their names.</summary>
internal static class WordNamespaces
{
    /// <summary>Which namespace a name is.</summary>
    public static WordNamespace Of(string name) => name switch
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main" => WordNamespace.Word,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => WordNamespace.Compatibility,
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" or "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => WordNamespace.DrawingFrame,
        "http://schemas.openxmlformats.org/drawingml/2006/main" or "http://purl.oclc.org/ooxml/drawingml/main" => WordNamespace.Drawing,
        "http://schemas.openxmlformats.org/drawingml/2006/picture" or "http://purl.oclc.org/ooxml/drawingml/picture" => WordNamespace.Picture,
        "http://schemas.openxmlformats.org/drawingml/2006/chart" or "http://purl.oclc.org/ooxml/drawingml/chart" => WordNamespace.Chart,
        "urn:schemas-microsoft-com:vml" => WordNamespace.Vml,
        _ => WordNamespace.Other,
    };
}
