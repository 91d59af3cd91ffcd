using LanguageLint.Templates.PlainText;

namespace LanguageLint.Documents.Rtf;

// Control words: how text is encoded and set, where paragraphs end, and words that stand for characters.
internal sealed partial class RtfDocument
{
    private void Follow(RtfToken token)
    {
        switch (token.Name)
        {
            case "ansicpg" or "mac" or "pc" or "pca":
                _fonts.SetDefault(token.Name switch { "mac" => 10000, "pc" => 437, "pca" => 850, _ => token.Or(1252) });
                _group.Encoding = _fonts.Default;
                break;
            case "f" when _group.Target == RtfTarget.Fonts:
                _fonts.Start(token.Or(0));
                break;
            case "fcharset" when _group.Target == RtfTarget.Fonts:
                _fonts.SetCharset(token.Or(0));
                break;
            case "f":
                (_group.Encoding, _group.IsSymbolFont) = _fonts.Of(token.Or(0));
                break;
            case "s" when _group.Target == RtfTarget.Styles:
                _styles.Start(token.Or(0));
                break;
            case "uc":
                _group.FallbackLength = Math.Clamp(token.Or(1), 0, 16);
                break;
            case "u":
                var end = _scanner.SkipFallback(_group.FallbackLength);
                Add((char)(token.Or(0) & 0xFFFF), token with { End = end });
                break;
            case "v" or "deleted":
                _group.IsHidden = token.Or(1) != 0;
                break;
            case "plain":
                _group.Encoding = _fonts.Default;
                _group.IsHidden = false;
                _group.IsSymbolFont = false;
                break;
            case "ftnalt":
                MakeEndnote();
                break;
            case var name when _group.Target == RtfTarget.Instruction:
                Add(Character(name), token);
                break;
            case var _ when _group.Target == RtfTarget.Text:
                FollowLayout(token);
                break;
            default:
                break;
        }
    }

    private void FollowLayout(RtfToken token)
    {
        var story = _group.Story;
        switch (token.Name)
        {
            case "par" or "sect" or "page" or "column":
                End(story, isCell: false);
                break;
            case "cell" or "nestcell":
                End(story, isCell: true);
                break;
            case "row" or "nestrow":
                story.EndRow();
                break;
            case "pard":
                story.IsInTable = false;
                story.IsHeading = false;
                break;
            case "intbl":
                story.IsInTable = true;
                break;
            case "s":
                story.IsHeading = _styles.IsHeading(token.Or(0));
                break;
            case "outlinelevel":
                story.IsHeading |= token.Or(9) < 9;
                break;
            default:
                Add(Character(token.Name), token);
                break;
        }
    }

    // Words that stand for characters; the null character for all others.
    private static char Character(string name) => name switch
    {
        "tab" => '\t',
        "line" or "lbr" => '\n',
        "emdash" => '—',
        "endash" => '–',
        "lquote" => '‘',
        "rquote" => '’',
        "ldblquote" => '“',
        "rdblquote" => '”',
        "bullet" => '•',
        "emspace" or "enspace" or "qmspace" => ' ',
        "zwj" => '\u200D',
        "zwnj" => '\u200C',
        "chftn" or "chatn" => Holes.StandIn,
        _ => '\0',
    };
}
