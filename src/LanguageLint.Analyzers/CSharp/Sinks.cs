namespace LanguageLint.Analyzers.CSharp;

/// <summary>
/// Where strings go, by the names that .NET and its common libraries use. Names, not symbols: the analyzer asks for no binding, which would
/// cost more than all the rest of it.
/// </summary>
internal static class Sinks
{
    /// <summary>Methods whose strings are shown and nothing else.</summary>
    public static NameList ShowingMethods { get; } = new("WithMessage AddModelError ModelError");

    /// <summary>Methods whose strings are shown and also found by: their English is the key of a resource.</summary>
    public static NameList LocalizingMethods { get; } = new("Localize Localise Translate GetLocalizedString GetHtml");

    /// <summary>What a resource is asked of by indexer.</summary>
    public static NameList Localizers { get; } = new("L T S H localizer _localizer *Localizer");

    /// <summary>Attributes whose strings are shown.</summary>
    public static NameList ShowingAttributes { get; } = new("Display DisplayName Description DisplayDescription LocalizedDescription Prompt");

    /// <summary>Named arguments of any attribute that are shown.</summary>
    public static NameList ShowingArguments { get; } = new("ErrorMessage Message Title Label Text Description Hint Placeholder Prompt ShortName Tooltip");

    /// <summary>Attributes that speak to programs and programmers.</summary>
    public static NameList WorkingAttributes { get; } = new("""
        Obsolete Experimental DebuggerDisplay DebuggerTypeProxy SuppressMessage UnconditionalSuppressMessage RequiresUnreferencedCode RequiresDynamicCode Conditional
        Route HttpGet HttpPost HttpPut HttpDelete HttpPatch HttpHead Area ActionName Controller Bind BindProperty FromQuery FromRoute FromHeader FromForm FromBody Page
        Authorize Produces Consumes ProducesResponseType SwaggerOperation SwaggerResponse SwaggerSchema SwaggerTag OpenApiOperation Tags EndpointName EndpointSummary EndpointDescription
        JsonPropertyName JsonProperty JsonDerivedType JsonPolymorphic DataMember EnumMember XmlElement XmlAttribute XmlRoot XmlType XmlArray XmlArrayItem
        Table Column Index ForeignKey InverseProperty Key Comment DbFunction Migration DllImport LibraryImport Guid ComVisible
        RegularExpression GeneratedRegex StringSyntax DisplayFormat DataType Category Trait Fact Theory InlineData MemberData ClassData Test TestCase TestCaseSource
        TestMethod DataRow DataTestMethod TestCategory Collection CollectionDefinition Property Explicit Ignore Export Import Parameter Option Argument Verb Command
        AssemblyTitle AssemblyDescription AssemblyMetadata AssemblyProduct AssemblyCompany InternalsVisibleTo TypeForwardedFrom Name Service Queue Function FunctionName
        HttpTrigger TimerTrigger EventSource Event LoggerMessage
        """);

    /// <summary>Methods that write to logs, whoever has them.</summary>
    public static NameList LoggingMethods { get; } = new("Log* BeginScope Define DefineScope Debug TraceInformation TraceWarning TraceError");

    /// <summary>Methods that write to a log when a logger has them.</summary>
    public static NameList LoggerMethods { get; } = new("""
        Trace Debug Verbose Info Information Warn Warning Error Fatal Critical Notice Write WriteLine WriteLineIf WriteIf Print Fail Assert ForContext DebugFormat InfoFormat
        WarnFormat ErrorFormat FatalFormat Add AddRange Append AppendLine AppendFormat Enqueue
        """);

    /// <summary>What logs are called. A dialog, a catalogue and a blog are none.</summary>
    public static NameList Loggers { get; } = new("log *Log *_log LOG *_LOG logs *Logs *_logs logger *logger *Logger LOGGER Debug Trace Debugger");

    /// <summary>Types that put messages to logs together.</summary>
    public static NameList LoggerTypes { get; } = new("*Logger *LoggerExtensions");

    /// <summary>Methods that throw what they are told.</summary>
    public static NameList ThrowingMethods { get; } = new("Throw* Fail Unreachable Assert* Requires Ensures Guard");

    /// <summary>Methods that look up, compare, parse, route, ask a database or name a thing.</summary>
    public static NameList WorkingMethods { get; } = new("""
        nameof Equals Compare CompareTo CompareOrdinal StartsWith EndsWith Contains IndexOf IndexOfAny LastIndexOf Split Trim TrimStart TrimEnd Remove Parse ParseExact TryParse TryParseExact
        Get GetString GetValue GetSection GetRequiredSection GetConnectionString GetService GetRequiredService GetKeyedService GetProperty GetMethod GetField GetType GetTypeByMetadataName
        GetEnvironmentVariable SetEnvironmentVariable GetManifestResourceStream GetProcAddress ContainsKey TryGetValue GetValueOrDefault Combine Join GetFullPath
        ConfigureHttpClient AddHttpClient CreateClient GetAsync PostAsync PutAsync DeleteAsync PatchAsync SendAsync GetStringAsync GetFromJsonAsync PostAsJsonAsync PutAsJsonAsync
        IsInRole RequireRole RequireClaim RequirePolicy AddPolicy HasClaim FindFirst FindFirstValue FindAll HasPermission
        Map* MapGet MapPost MapPut MapDelete MapPatch UsePathBase Redirect RedirectToAction RedirectToPage RedirectToRoute RedirectToActionResult Action RouteUrl ActionLink PageLink LocalRedirect
        View PartialView ViewComponent WithName WithTags WithGroupName RequireAuthorization RequireCors AddCors
        ToTable ToView HasColumnName HasColumnType HasName HasDatabaseName HasConstraintName HasAnnotation HasComputedColumnSql HasDefaultValueSql HasFilter HasCheckConstraint
        FromSql* ExecuteSql* SqlQuery* Sql InsertData UpdateData DeleteData CreateTable AddColumn DropColumn RenameColumn RenameTable CreateIndex AlterColumn
        IsMatch Match Matches Regex Replace Unescape Escape SelectSingleNode SelectNodes XPathSelectElement XPathSelectElements QuerySelector QuerySelectorAll Element Elements Attribute Descendants
        StartActivity CreateCounter CreateHistogram CreateMeter SetTag AddTag AddBaggage ToString SetProperty GetAttribute AddClaim
        WithMetadata WithSummary WithDescription WithOpenApi
        """);

    /// <summary>Methods of two arguments and more whose first is a key.</summary>
    public static NameList KeyedMethods { get; } = new("Add TryAdd AddOrUpdate GetOrAdd Set SetString SetValue Insert Put Append Store AddModelError WithMessage Replace");

    /// <summary>Types that are made of strings which work.</summary>
    public static NameList WorkingTypes { get; } = new("Uri UriBuilder Regex SqlCommand SqlParameter NpgsqlCommand SqliteCommand CommandDefinition Claim MediaTypeHeaderValue Guid FileInfo DirectoryInfo PathString Meter ActivitySource XName XElement XAttribute EventId");

    /// <summary>Exceptions, by the ending that .NET's guidelines ask for.</summary>
    public static NameList Exceptions { get; } = new("*Exception");

    /// <summary>Variables, properties and parameters that hold what works, by their last word.</summary>
    public static NameList WorkingNames { get; } = new("""
        *Key *key *Keys *Route *route *Url *url *Uri *uri *Path *path *Sql sql SQL *SQL *Query query *Regex regex *Pattern pattern CommandText *Id id ID *ID *Code *Policy policy *Role role
        *Claim *Scope *Selector selector *Xpath *XPath *Format format *Css *CssClass *ClassName *FileName *Filename filename *Filter *Column *Table *Schema schema *Culture *ContentType *MediaType
        *Header *Separator separator *Prefix prefix *Suffix suffix *Token token *Endpoint *Host *Json json *Xml xml
        """);

    /// <summary>Attributes of a method or a class that make it a test.</summary>
    public static NameList TestAttributes { get; } = new("Fact Theory Test TestCase TestCaseSource TestMethod DataTestMethod TestClass TestFixture Property SkippableFact Benchmark");
}
