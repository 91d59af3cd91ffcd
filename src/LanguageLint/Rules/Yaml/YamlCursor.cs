using System.Runtime.CompilerServices;
using LanguageLint.Text;

namespace LanguageLint.Rules.Yaml;

/// <summary>A place in a YAML text that moves forward, and what all parts of the reader ask of it. The end reads as NUL, which no accepted text holds.</summary>
internal sealed class YamlCursor
{
    private const int MostDepth = 64;

    private int _lineStart;
    private int _depth;

    internal YamlCursor(string text)
    {
        Text = text;
        Position = _lineStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    /// <summary>The whole text.</summary>
    internal string Text { get; }

    /// <summary>Offset of the next character.</summary>
    internal int Position { get; private set; }

    /// <summary>The line, from 1.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>Characters between the start of the line and here.</summary>
    internal int Indent => Position - _lineStart;

    /// <summary>Line and column, from 1.</summary>
    internal LinePosition Here => new(Line, Indent + 1);

    internal char Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)Position < (uint)Text.Length ? Text[Position] : '\0';
    }

    internal bool AtEnd => Position >= Text.Length;

    internal bool AtBreakOrEnd => IsBreakOrEnd(Current);

    /// <summary>Whether an indicator such as <c>-</c> or <c>:</c> stands here with a space or line end after it.</summary>
    internal bool AtIndicator(char indicator) => Current == indicator && IsBlankOrEnd(Peek(1));

    /// <summary>Whether <c>---</c> or <c>...</c> stands alone at the start of the line.</summary>
    internal bool AtDocumentMarker =>
        Indent == 0
        && Current is '-' or '.'
        && Peek(1) == Current && Peek(2) == Current && IsBlankOrEnd(Peek(3));

    internal static bool IsBreakOrEnd(char c) => c is '\n' or '\r' or '\0';

    internal static bool IsBlankOrEnd(char c) => c is ' ' or '\t' || IsBreakOrEnd(c);

    internal char Peek(int distance) => Position + distance < Text.Length ? Text[Position + distance] : '\0';

    /// <summary>Moves along the line.</summary>
    internal void Advance(int count = 1) => Position += count;

    /// <summary>Moves past a line end, which must stand here: LF, CRLF or CR.</summary>
    internal void AdvanceLine()
    {
        Position += Current == '\r' && Peek(1) == '\n' ? 2 : 1;
        _lineStart = Position;
        Line++;
    }

    /// <summary>Moves past spaces on this line. A tab is an error.</summary>
    internal void SkipSpaces()
    {
        while (Current == ' ')
        {
            Position++;
        }

        if (Current == '\t')
        {
            throw Error(YamlErrors.Tab);
        }
    }

    /// <summary>Moves past spaces, comments and line ends to what comes next. True when it left the line.</summary>
    internal bool SkipToContent()
    {
        var line = Line;
        SkipSpaces();
        while (Current is '#' or '\n' or '\r')
        {
            if (Current == '#')
            {
                SkipComment();
            }
            else
            {
                AdvanceLine();
            }

            SkipSpaces();
        }

        return Line != line;
    }

    /// <summary>Moves to the end of the line, over spaces and a comment; anything else is an error.</summary>
    internal void SkipToLineEnd()
    {
        SkipSpaces();
        if (Current == '#')
        {
            SkipComment();
        }
        else if (!AtBreakOrEnd)
        {
            throw Error(Current == ':' ? YamlErrors.ColonInValue : YamlErrors.TextAfterValue);
        }
    }

    /// <summary>A place to come back to with <see cref="Return"/>.</summary>
    internal (int Position, int Line, int LineStart) Mark() => (Position, Line, _lineStart);

    /// <summary>Goes back to a marked place.</summary>
    internal void Return((int Position, int Line, int LineStart) mark) => (Position, Line, _lineStart) = mark;

    /// <summary>Counts one level of nesting more; too many are an error rather than an overflowing stack.</summary>
    internal void Enter()
    {
        if (++_depth > MostDepth)
        {
            throw Error(YamlErrors.TooDeep);
        }
    }

    /// <summary>Counts one level of nesting less.</summary>
    internal void Leave() => _depth--;

    internal YamlException Error(string message) => Error(Here, message);

    internal static YamlException Error(LinePosition place, string message) => new(place.Line, place.Column, message);

    private void SkipComment()
    {
        if (Indent > 0 && Text[Position - 1] != ' ')
        {
            throw Error(YamlErrors.CommentNeedsSpace);
        }

        var rest = Text.AsSpan(Position).IndexOfAny('\n', '\r');
        Position = rest < 0 ? Text.Length : Position + rest;
    }
}
