namespace LanguageLint.Documents.Tests;

public sealed class HolesTests
{
    [Theory]
    [InlineData("Dear {{name}},", "Dear ⟪{{name}}⟫,")]
    [InlineData("Dear {{{ name }}}.", "Dear ⟪{{{ name }}}⟫.")]
    [InlineData("{{#if late}}You are late{{/if}}", "You are late")]
    [InlineData("Dear ((first name)), hello", "Dear ⟪((first name))⟫, hello")]
    [InlineData("((late??You missed it (again)!))", "⟪((late??⟫You missed it (again)!))")]
    [InlineData("Dear «Title» «Name»", "Dear ⟪«Title»⟫ ⟪«Name»⟫")]
    [InlineData("Dear <<Name>>", "Dear ⟪<<Name>>⟫")]
    [InlineData("Dear [OFFENDER NAME] or [name] [1] [A]", "Dear ⟪[OFFENDER NAME]⟫ or [name] [1] [A]")]
    [InlineData("%{name} ${name} {name} {0} {0:d}", "⟪%{name}⟫ ⟪${name}⟫ ⟪{name}⟫ ⟪{0}⟫ ⟪{0:d}⟫")]
    [InlineData("{% if x %}a<%= b %>c", "a⟪<%= b %>⟫c")]
    [InlineData("See https://a.uk/offenders?x=1. Or www.offenders.org, mail to an.offender@a.gov.uk.", "See ⟪https://a.uk/offenders?x=1⟫. Or ⟪www.offenders.org⟫, mail to ⟪an.offender@a.gov.uk⟫.")]
    [InlineData("(a (b)) { x; } {} {{ }} [ a < b << c @ 5 % {a\nb} {{a\nb}}", "(a (b)) { x; } {} ⟪{{ }}⟫ [ a < b << c @ 5 % {a\nb} ⟪{{a\nb}}⟫")]
    public void Placeholders_and_addresses_are_holes(string text, string shown) =>
        Assert.Equal([shown], Shown.Blocks(Shown.Read("x\n\n" + text)).Skip(1).Select(block => block[(block.IndexOf(':', StringComparison.Ordinal) + 2)..]));
}
