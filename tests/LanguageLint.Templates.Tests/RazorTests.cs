namespace LanguageLint.Templates.Tests;

public sealed class RazorTests
{
    [Theory]
    [InlineData("<p>Dear @Model.Name, come</p>", "Dear ⟪@Model.Name⟫, come")]
    [InlineData("<p>Mail an.offender@prison.gov.uk or @@us</p>", "Mail ⟪an.offender@prison.gov.uk⟫ or @us")]
    [InlineData("<p>@(a < b ? \"offender\" : \")\") and @await Html.PartialAsync(\"an <offender>\")!</p>", "⟪@(a < b ? \"offender\" : \")\")⟫ and ⟪@await Html.PartialAsync(\"an <offender>\")⟫!")]
    [InlineData("<p>@L[\"offender\"] is @person?.Name.ToUpper()[0].</p>", "⟪@L[\"offender\"]⟫ is ⟪@person?.Name.ToUpper()[0]⟫.")]
    [InlineData("@page \"/offenders\"\n@model Offender\n@using Offenders.Web\n@inject Offender O\n<p>Hello</p>", "Hello")]
    [InlineData("@* an offender *@<p>a@* b *@c</p>", "ac")]
    [InlineData("@{ var offender = \"an } offender\"; // it's }\n }<p>Hello</p>", "Hello")]
    [InlineData("@if (x < y)\n{\n    <p>You missed <b>it</b>.</p>\n    var s = \"offender\";\n}\nelse if (z)\n{\n    <text>Come in</text>\n}\nelse { @:Plain @Name line\n }\n<p>End</p>", "You missed it.|⟪\nelse if (z)\n{\n    ⟫Come in⟪\nelse { ⟫Plain ⟪@Name⟫ line|End")]
    [InlineData("@foreach (var p in List<int>.All)\n{\n    if (p > 1)\n    {\n        <li>Dear @p.Name</li>\n    }\n    <br />\n}", "Dear ⟪@p.Name⟫")]
    [InlineData("@switch (x) { case 1: <p>one</p> break; default: <p>two</p> break; }", "one|two")]
    [InlineData("@section Scripts { <p>in { it; }</p> }\n<p>out</p>", "in { it; }|out")]
    [InlineData("<p>Hi</p>\n@code {\n    string s = \"offender\"; char c = '{'; string t = $\"{s} }} {\"{\"}\"; string u = \"\"\"offender } \"\"\";\n}\n<p>x</p>", "Hi|x")]
    [InlineData("<MudText Label=\"Your name\" Class=\"offender\" OnClick=\"@(() => Go(\"x\"))\" Text=\"Hello @Name\">In</MudText>", "Your name|Hello ⟪@Name⟫|In")]
    [InlineData("<button @onclick=\"Offend\" title=\"Send it\" disabled=\"@(x > 1)\">Go</button>", "Send it|Go")]
    [InlineData("@try { <p>a</p> } catch (Exception e) when (e is X) { <p>b</p> } finally { }", "a|b")]
    [InlineData("@do { <p>a</p> } while (x < y);", "a|;")]
    public void Markup_is_read_and_CSharp_is_not(string razor, string shown) =>
        Assert.Equal(shown.Split('|'), Shown.Texts(razor, "Page.razor"));
}
