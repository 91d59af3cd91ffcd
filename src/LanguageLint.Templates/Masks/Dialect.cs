namespace LanguageLint.Templates.Masks;

/// <summary>The signs by which template languages mark what is theirs.</summary>
[Flags]
internal enum Dialect
{
    None = 0,
    /// <summary><c>{{ … }}</c>: mustache, Handlebars, Liquid, Jinja, Scriban, Go.</summary>
    Braces = 1,
    /// <summary><c>{% … %}</c>: Liquid, Jinja, Nunjucks, Twig.</summary>
    Percent = 2,
    /// <summary><c>{# … #}</c> comments: Jinja, Nunjucks, Twig.</summary>
    HashComments = 4,
    /// <summary><c>&lt;% … %&gt;</c>: ERB, EJS.</summary>
    Angle = 8,
    /// <summary>In <c>&lt;%-</c> the dash trims white space (ERB) and does not print (EJS).</summary>
    DashTrims = 16,
    /// <summary><c>{{ # … }}</c> and <c>{{ ## … ## }}</c> are comments: Scriban.</summary>
    ScribanComments = 32,
    /// <summary>A line of its own that begins with <c>languagelint:</c> is a comment: texts have no other.</summary>
    Lines = 64,
    /// <summary>Everything that does not contradict itself: pages and texts that do not say what fills them in.</summary>
    Any = Braces | Percent | HashComments | Angle,
}
