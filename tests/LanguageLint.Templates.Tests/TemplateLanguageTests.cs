namespace LanguageLint.Templates.Tests;

public sealed class TemplateLanguageTests
{
    [Theory]
    [InlineData("hbs", "Dear {{name}}, {{{raw}}} and {{&x}}!", "Dear ⟪{{name}}⟫, ⟪{{{raw}}}⟫ and ⟪{{&x}}⟫!")]
    [InlineData("hbs", "{{#if late}}You missed it.{{else}}You came.{{/if}}", "You missed it.⟪{{else}}⟫You came.")]
    [InlineData("hbs", "{{!-- an {{offender}} --}}Hello{{! offender }} you{{> footer}}", "Hello you⟪{{> footer}}⟫")]
    [InlineData("mustache", "{{#items}}\nBring {{.}}.\n{{/items}}\n{{^items}}\nBring nothing.\n{{/items}}", "Bring ⟪{{.}}⟫.¦Bring nothing.")]
    [InlineData("mustache", "{{=<% %>=}}Hello", "Hello")]
    [InlineData("liquid", "{%- if a > b -%}\nDear {{ person.name | upcase }},\n{%- endif -%}", "Dear ⟪{{ person.name | upcase }}⟫,")]
    [InlineData("liquid", "a{% comment %}offender {{ x }}{% endcomment %}b{% raw %}{{ kept }}{% endraw %}c{% # offender %}d", "ab⟪{{ kept }}⟫cd")]
    [InlineData("liquid", "{% assign x = 'offender' %}Hi {% render 'name' %}", "Hi ⟪{% render 'name' %}⟫")]
    [InlineData("njk", "{# an offender #}{% if x %}Come{% elif y %}Stay{% endif %} {{ name }}", "Come⟪{% elif y %}⟫Stay ⟪{{ name }}⟫")]
    [InlineData("jinja", "{% raw %}Dear {% name %}{% endraw %}", "Dear ⟪{% name %}⟫")]
    [InlineData("j2", "{% for p in people %}Dear {{ p }}{% endfor %}", "Dear ⟪{{ p }}⟫")]
    [InlineData("scriban", "{{ x = 'offender' }}{{ if x == 1 }}Dear {{ name }}{{ else }}All{{ end }}{{ # offender }}{{## offender }} ##}}", "Dear ⟪{{ name }}⟫⟪{{ else }}⟫All")]
    [InlineData("erb", "<%# offender %><% if x %>\nDear <%= name %>,\n<%- end -%>\n100<%% x", "Dear ⟪<%= name %>⟫,¦100<% x")]
    [InlineData("ejs", "Dear <%- name %> <%_ if (x) { _%>yes<% } else { %>no<% } %>", "Dear ⟪<%- name %>⟫ yes⟪<% } else { %>⟫no")]
    [InlineData("txt", "Dear ((name)), ((late??you missed it)) «Title» [NAME] %{count} {0}", "Dear ⟪((name))⟫, ⟪((late??⟫you missed it)) ⟪«Title»⟫ ⟪[NAME]⟫ ⟪%{count}⟫ ⟪{0}⟫")]
    [InlineData("txt", "{% if x %}\nYou {{\n  name\n}} came.\n{% endif %}", "You ⟪{{\n  name\n}}⟫ came.")]
    [InlineData("hbs", "{{ {{name}} }} {{ open", "{{ ⟪{{name}}⟫ }} {{ open")]
    public void Tags_are_holes_and_structure(string extension, string template, string shown) =>
        Assert.Equal(shown.Split('¦').Select(text => text.Trim()), Shown.Texts(template, "letter." + extension));

    [Theory]
    [InlineData("hbs", "<p>{{#if a}}You missed <b>{{what}}</b>{{/if}} today</p>", "You missed ⟪{{what}}⟫ today")]
    [InlineData("liquid", "<p class=\"{% if a > b %}x{% endif %}\">Hello {{ name | default: '<b>' }}</p>", "Hello ⟪{{ name | default: '<b>' }}⟫")]
    [InlineData("njk", "{% block x %}<h1 title=\"For {{ name }}\">Hi</h1>{% endblock %}", "For ⟪{{ name }}⟫¦Hi")]
    [InlineData("erb", "<p><% if x > 1 %>You missed<% end %> it</p>", "You missed it")]
    [InlineData("html", "<p>Dear ((name)) {{ name }} {% if x %}hello{% endif %}</p>", "Dear ⟪((name))⟫ ⟪{{ name }}⟫ hello")]
    [InlineData("liquid", "{% style %}p { }{% endstyle %}{% schema %}{ \"name\": \"offender\" }{% endschema %}<p>x</p>", "x")]
    public void A_template_over_HTML_is_read_as_HTML(string extension, string template, string shown) =>
        Assert.Equal(shown.Split('¦'), Shown.Texts(template, "page." + extension));
}
