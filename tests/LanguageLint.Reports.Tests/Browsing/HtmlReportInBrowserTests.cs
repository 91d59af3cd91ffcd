using System.Text.Json;
using Deque.AxeCore.Commons;

namespace LanguageLint.Reports.Tests.Browsing;

public sealed class HtmlReportInBrowserTests : IDisposable
{
    private readonly WholePage _page = new();

    public void Dispose() => _page.Dispose();

    [BrowserFact]
    public async Task No_rule_of_axe_is_broken_in_light_and_dark_wide_and_narrow_and_with_everything_unfolded()
    {
        await using var browser = await Browser.StartAsync();
        var axe = new BundledAxeScriptProvider().GetScript();
        foreach (var options in new PageOptions[] { new(), new() { Dark = true }, new() { Width = 320 }, new() { Dark = true, Width = 320 } })
        {
            var page = await browser.OpenAsync(_page.File, options);
            await page.EvaluateAsync("for (const part of document.querySelectorAll('details')) { part.open = true; }");
            await page.EvaluateAsync(axe + "; undefined");
            var broken = await page.TextsAsync("axe.run(document).then(found => found.passes.length < 20 ? ['axe has looked at next to nothing'] : found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary)))");

            Assert.Empty(broken);
            Assert.True((await page.EvaluateAsync("document.documentElement.scrollWidth <= innerWidth")).GetBoolean(), $"At {options.Width} pixels the page has to be moved sideways.");
        }
    }

    [BrowserFact]
    public async Task Nothing_is_asked_of_the_network_and_nothing_goes_wrong()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(_page.File, new());
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        // The picture of a page is in the file; nothing else is asked for.
        Assert.Equal(new Uri(_page.File).AbsoluteUri, Assert.Single(page.Requests, url => !url.StartsWith("data:", StringComparison.Ordinal)));
        Assert.Equal("true", (await page.TextAsync("performance.getEntriesByType('resource').every(entry => entry.name.startsWith('data:'))")).ToLowerInvariant());
        Assert.Empty(page.Problems);
        Assert.Equal("blocked", await page.TextAsync("fetch('https://example.org/').then(() => 'loaded', () => 'blocked')"));
    }

    [BrowserFact]
    public async Task Everything_is_reached_by_keyboard_in_order_and_seen_when_it_is()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(_page.File, new());
        const string Reachable = "[...document.querySelectorAll('a[href], input, select, summary, [tabindex=\"0\"]')]";
        const string Name = "(element => element.tagName + ' ' + (element.getAttribute('aria-label') || element.textContent || element.name).trim().slice(0, 30))";
        var expected = await page.TextsAsync($"{Reachable}.filter(element => element.checkVisibility()).map({Name})");
        var reached = new List<string>();
        foreach (var _ in expected)
        {
            await page.TabAsync();
            reached.Add(await page.TextAsync($"{Name}(document.activeElement)"));
            Assert.NotEqual("none", await page.TextAsync("getComputedStyle(document.activeElement).outlineStyle"));
        }

        Assert.Equal(expected, reached);
        Assert.Equal("A Skip to the report", reached[0]);
    }

    [BrowserFact]
    public async Task Filters_and_folded_parts_work_by_keyboard()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(_page.File, new());
        Assert.Equal("4 of 4 phrases are shown.", await page.TextAsync("document.getElementById('shown').textContent", "4 of 4 phrases are shown."));

        await page.EvaluateAsync("document.querySelector('input[value=warning]').focus()");
        await page.PressAsync(" ", 32, " ");
        Assert.Equal("2 of 4 phrases are shown.", await page.TextAsync("document.getElementById('shown').textContent", "2 of 4 phrases are shown."));
        await page.EvaluateAsync("document.querySelector('input[name=new]').focus()");
        await page.PressAsync(" ", 32, " ");
        Assert.Equal("1 of 4 phrases are shown.", await page.TextAsync("document.getElementById('shown').textContent", "1 of 4 phrases are shown."));
        Assert.Equal("1", await page.TextAsync("[...document.querySelectorAll('[data-document]')].filter(part => part.checkVisibility()).length", "1"));
        await page.EvaluateAsync("document.querySelector('input[name=words]').focus()");
        await page.TypeAsync("no such words");
        Assert.Equal("0 of 4 phrases are shown.", await page.TextAsync("document.getElementById('shown').textContent", "0 of 4 phrases are shown."));

        // A link to a phrase that is filtered out brings it back.
        await page.EvaluateAsync("document.querySelector('a[href=\"#f1\"]').focus()");
        await page.PressAsync("Enter", 13, "\r");
        Assert.Equal("True", await page.TextAsync("document.getElementById('f1').checkVisibility()", "True"));

        await page.EvaluateAsync("document.querySelector('summary').focus()");
        await page.PressAsync("Enter", 13, "\r");
        Assert.Equal("True", await page.TextAsync("document.querySelector('details').open", "True"));
    }

    [BrowserFact]
    public async Task Without_scripts_all_content_is_there_and_every_link_leads_somewhere()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(_page.File, new() { Scripts = false });

        Assert.Equal("4", await page.TextAsync("[...document.querySelectorAll('[data-weight]')].filter(phrase => phrase.checkVisibility()).length", "4"));
        Assert.Equal(JsonValueKind.False, (await page.EvaluateAsync("document.getElementById('filters').checkVisibility()")).ValueKind);
        Assert.Empty(await page.TextsAsync("[...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href')).filter(href => href[0] !== '#' || !document.getElementById(href.slice(1)))"));
        await page.EvaluateAsync("document.querySelector('a[href=\"#f3\"]').focus()");
        await page.PressAsync("Enter", 13, "\r");
        Assert.Equal("#f3", await page.TextAsync("location.hash", "#f3"));
    }

    [BrowserFact]
    public async Task On_paper_stands_what_can_be_read_there()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(_page.File, new() { Print = true, Dark = true });

        Assert.Equal("0", await page.TextAsync("[...document.querySelectorAll('nav, #filters, .skip')].filter(part => part.checkVisibility()).length"));
        Assert.Equal("rgb(255, 255, 255)", await page.TextAsync("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.TextAsync("getComputedStyle(document.body).color"));
    }

    [BrowserFact]
    public async Task Of_a_long_report_paper_gets_some_phrases_of_each_document_or_what_is_filtered()
    {
        var five = Enumerable.Repeat(Samples.Twice.Findings[0], 5).ToList();
        var file = Path.Combine(Path.GetDirectoryName(_page.File)!, "long.html");
        await File.WriteAllTextAsync(file, Samples.Write("html", Enumerable.Range(0, 80).Select(i => Samples.Twice with { Path = $"{i:00}.txt", Findings = five })));
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(file, new() { Print = true });
        const string Printed = "[...document.querySelectorAll('[data-weight]')].filter(phrase => phrase.checkVisibility()).length";

        Assert.Equal("200", await page.TextAsync(Printed, "200"));
        Assert.Equal("and 2 more phrases.", await page.TextAsync("document.querySelector('[data-document] .on-paper').textContent"));
        Assert.StartsWith("Printed are the first 3 phrases of each document, 200 of 400;", await page.TextAsync("[...document.querySelectorAll('.on-paper')].at(-1).textContent"), StringComparison.Ordinal);

        await page.EvaluateAsync("document.querySelector('input[name=words]').value = 'OFFENDERS'; document.querySelector('input[value=note]').click()");
        Assert.Equal("200", await page.TextAsync(Printed, "200"));
        await page.EvaluateAsync("document.querySelectorAll('[data-weight]')[0].dataset.weight = 'note'; document.querySelector('input[value=error]').click()");
        Assert.Equal("399", await page.TextAsync(Printed, "399"));
        Assert.Equal("False", await page.TextAsync("document.querySelector('.on-paper').checkVisibility()"));
    }
}
