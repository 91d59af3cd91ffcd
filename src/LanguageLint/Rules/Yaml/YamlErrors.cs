namespace LanguageLint.Rules.Yaml;

/// <summary>What the reader says of a text it does not take: what is wrong, and what to write instead.</summary>
internal static class YamlErrors
{
    internal const string Tab = "A tab stands here. Use spaces; inside double quotes, \\t writes a tab.";
    internal const string Character = "This character cannot stand in a pack as it is. Inside double quotes, write it as \\u and its four-digit number, or leave it out.";
    internal const string CommentNeedsSpace = "A comment needs a space before its #. Add the space, or put the value in quotes.";
    internal const string TextAfterValue = "The value has ended, but more text follows. Put the whole value in one pair of quotes, or start a new line.";
    internal const string ColonInValue = "A value cannot hold a colon and a space. Put the value in quotes, or put the inner key on a line of its own, indented.";
    internal const string TooDeep = "Values are nested more than 64 deep here. Packs need far fewer levels; check the indentation.";
    internal const string Directive = "Lines that begin with % are not supported. Leave the line out.";
    internal const string SecondDocument = "A file holds one document. Remove this line, or put what follows in a file of its own.";
    internal const string TextAfterMarker = "Nothing can follow --- on its line. Start the content on the next line.";
    internal const string Anchor = "Anchors (&) are not supported. Write the value out wherever it is needed, or put it in quotes if the & is text.";
    internal const string Alias = "Aliases (*) are not supported. Write the value out here, or put it in quotes if the * is text.";
    internal const string Tag = "Tags (!) are not supported. Leave the tag out, or put the value in quotes if the ! is text.";
    internal const string ComplexKey = "Keys marked with ? are not supported. Write key: value, or put the text in quotes.";
    internal const string KeyNotText = "A list or mapping cannot be a key. Use a short text as the key.";
    internal const string KeyOverLines = "A key must stand on one line with its colon.";
    internal const string KeyTooLong = "A key has at most 1,000 characters. Is a colon and a space meant as text? Then put the text in quotes.";
    internal const string MergeKey = "Merge keys (<<) are not supported. Write the entries out here.";
    internal const string StarInKey = "A key with a space and * in it is not read alike everywhere. Put the key in quotes.";
    internal const string EmptyKey = "A key is missing before this colon. Write key: value, or put the text in quotes.";
    internal const string NoColon = "A key and a colon are expected here, as in key: value. If this line belongs to the text above, indent it further.";
    internal const string NoSpaceAfterColon = "The colon after a key needs a space after it. Write key: value.";
    internal const string ItemAmongKeys = "A list item stands among keys. Indent the list under its key, or write a key here.";
    internal const string KeyAmongItems = "A list item, beginning with a dash and a space, is expected here. Indent the line if it belongs to the item above.";
    internal const string TooFarIn = "This line is indented further than the line it belongs with. Give both the same indentation.";
    internal const string TooFarOut = "This line is indented less than the value it belongs to. Indent it further than the key.";
    internal const string NoSuchLevel = "This line's indentation matches no line above it. Line it up with the keys or items it belongs with.";
    internal const string ItemAfterKey = "A list cannot start on the line of its key. Start it on the next line, or write [a, b].";
    internal const string ItemInText = "This line looks like a list item but continues the text above. Put the text in quotes, or give the list a key of its own.";
    internal const string KeyInText = "This line continues the text above, so it cannot be a key. Give it the indentation of the key above, or put the text in quotes.";
    internal const string ReservedStart = "A value cannot begin with this character. Put the value in quotes.";
    internal const string OpenQuote = "This quotation mark is never closed. Close it, or put the whole value in the other kind of quotes.";
    internal const string OpenBracket = "This bracket is never closed. Add the closing bracket.";
    internal const string WrongBracket = "This bracket does not match the one that was opened. Close [ with ] and { with }.";
    internal const string Escape = "This escape is not known. Write \\\\ for a backslash, or use single quotes, where a backslash is plain text.";
    internal const string EscapeDigits = "The number after this escape is not complete. \\x takes 2 hexadecimal digits, \\u takes 4, \\U takes 8.";
    internal const string EscapeRange = "This number is not that of a character. Write \\U and the eight digits of the whole character.";
    internal const string CommaExpected = "A comma or the closing bracket is expected here. Text with brackets, or on several lines, needs quotes.";
    internal const string ItemExpected = "A value is expected here. Write '' for an empty text, or remove the comma.";
    internal const string PairInList = "A list in brackets cannot hold key: value as it is. Put the pair in braces: [{ key: value }].";
    internal const string PairExpected = "A key, a colon and a space are expected here, as in { key: value }.";
    internal const string ColonBeforeBracket = "A colon before a bracket or comma is unclear. Put the text in quotes.";
    internal const string BlockHeader = "Only + or - can follow | or >. Start the text on the next line, or put it in quotes.";
    internal const string BlockInFlow = "Text after | or > cannot stand inside brackets. Put the text in quotes.";
    internal const string BlockAtRoot = "Text after | or > needs a key or a dash before it.";
    internal const string BlockIndent = "An empty line before the text has spaces in it. Take the spaces out.";
}
