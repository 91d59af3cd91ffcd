using System.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>What becomes of a group's text.</summary>
internal enum RtfTarget
{
    /// <summary>It is read.</summary>
    Text,
    /// <summary>It is passed over, with all groups in it.</summary>
    Skip,
    /// <summary>It is passed over; groups in it may hold text.</summary>
    Frame,
    /// <summary>It is a field's instruction.</summary>
    Instruction,
    /// <summary>It tells fonts.</summary>
    Fonts,
    /// <summary>It tells styles.</summary>
    Styles,
    /// <summary>It is the name of a shape's property.</summary>
    PropertyName,
}

/// <summary>The state of a group; groups in it start with a copy.</summary>
internal struct RtfGroup
{
    /// <summary>What becomes of its text.</summary>
    public RtfTarget Target;

    /// <summary>The story that its text belongs to.</summary>
    public RtfStory Story;

    /// <summary>Whether the story ends with the group.</summary>
    public bool EndsStory;

    /// <summary>Whether a field's code ends with the group.</summary>
    public bool EndsCode;

    /// <summary>The field it belongs to; null outside fields.</summary>
    public RtfField? Field;

    /// <summary>Where in the paragraph a merge field's result started; -1 when it is none.</summary>
    public int HoleStart;

    /// <summary>The encoding of bytes above 127.</summary>
    public Encoding Encoding;

    /// <summary>Whether its font has signs in place of letters.</summary>
    public bool IsSymbolFont;

    /// <summary>Whether readers do not see its text.</summary>
    public bool IsHidden;

    /// <summary>How many characters after a Unicode character stand for it.</summary>
    public int FallbackLength;

    /// <summary>Whether it has had no token yet.</summary>
    public bool IsFresh;

    /// <summary>Whether it says that programs may pass it over if they do not know its first word.</summary>
    public bool IsOptional;
}
