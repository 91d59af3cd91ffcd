namespace LanguageLint.Documents.OpenDocument;

/// <summary>The XML namespaces in which OpenDocument files hold text (ISO/IEC 26300-1:2015, section 1.4).</summary>
internal enum OdfNamespace
{
    /// <summary>Any other.</summary>
    Other,
    /// <summary>The frame of a file (<c>office:</c>).</summary>
    Office,
    /// <summary>Text (<c>text:</c>).</summary>
    Text,
    /// <summary>Tables and sheets (<c>table:</c>).</summary>
    Table,
    /// <summary>Drawings and slides (<c>draw:</c>).</summary>
    Draw,
    /// <summary>What slides add (<c>presentation:</c>).</summary>
    Presentation,
    /// <summary>Titles and descriptions of drawings (<c>svg:</c>).</summary>
    Svg,
    /// <summary>Styles (<c>style:</c>).</summary>
    Style,
    /// <summary>Forms (<c>form:</c>).</summary>
    Form,
}

/// <summary>Tells namespaces by their names.</summary>
internal static class OdfNamespaces
{
    /// <summary>Which namespace a name is.</summary>
    public static OdfNamespace Of(string name) => name switch
    {
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0" => OdfNamespace.Text,
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0" => OdfNamespace.Table,
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" => OdfNamespace.Draw,
        "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" => OdfNamespace.Presentation,
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" => OdfNamespace.Svg,
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0" => OdfNamespace.Style,
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0" => OdfNamespace.Office,
        "urn:oasis:names:tc:opendocument:xmlns:form:1.0" => OdfNamespace.Form,
        _ => OdfNamespace.Other,
    };
}
