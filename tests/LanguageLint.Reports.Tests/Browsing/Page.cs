using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LanguageLint.Reports.Tests.Browsing;

/// <summary>How a page is looked at.</summary>
internal sealed record PageOptions
{
    public bool Dark { get; init; }

    public bool Scripts { get; init; } = true;

    public bool Print { get; init; }

    public int Width { get; init; } = 1280;
}

/// <summary>A page in the browser.</summary>
internal sealed class Page
{
    private readonly Browser _browser;
    private readonly string _session;
    private readonly TaskCompletionSource<bool> _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Page(Browser browser, string session)
    {
        (_browser, _session) = (browser, session);
        browser.Happened += Notice;
    }

    /// <summary>What the page has asked for, itself among it.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>What went wrong in it: exceptions, and what its policy forbids.</summary>
    public ConcurrentQueue<string> Problems { get; } = new();

    public async Task NavigateAsync(string url, PageOptions options)
    {
        foreach (var domain in new[] { "Page", "Network", "Runtime", "Log" })
        {
            await SendAsync(domain + ".enable");
        }

        await SendAsync("Emulation.setEmulatedMedia", new()
        {
            ["media"] = options.Print ? "print" : "screen",
            ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = options.Dark ? "dark" : "light" }),
        });
        await SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = options.Width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = !options.Scripts });
        await SendAsync("Page.navigate", new() { ["url"] = url });
        await _browser.WaitAsync(_loaded.Task);
    }

    /// <summary>What an expression comes to in the page; a promise is waited for.</summary>
    public async Task<JsonElement> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true });
        Assert.False(answer.TryGetProperty("exceptionDetails", out var problem), problem.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    public async Task<string> TextAsync(string expression) => (await EvaluateAsync(expression)).ToString();

    public async Task<IReadOnlyList<string>> TextsAsync(string expression) => [.. (await EvaluateAsync(expression)).EnumerateArray().Select(text => text.ToString())];

    /// <summary>What an expression comes to, asked again while the browser still works at what was done; the last answer where it never comes to <paramref name="expected"/>.</summary>
    public async Task<string> TextAsync(string expression, string expected)
    {
        const int MostTries = 2_000;
        var text = await TextAsync(expression);
        for (var tries = 1; text != expected && tries < MostTries; tries++)
        {
            text = await TextAsync(expression);
        }

        return text;
    }

    /// <summary>Presses a key as a person does.</summary>
    public async Task PressAsync(string key, int code, string? text = null)
    {
        foreach (var type in new[] { "keyDown", "keyUp" })
        {
            var pressed = new JsonObject { ["type"] = type, ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code };
            if (text is not null && type == "keyDown")
            {
                pressed["text"] = text;
            }

            await SendAsync("Input.dispatchKeyEvent", pressed);
        }
    }

    public Task TabAsync() => PressAsync("Tab", 9);

    public Task TypeAsync(string text) => SendAsync("Input.insertText", new() { ["text"] = text });

    private Task<JsonElement> SendAsync(string method, JsonObject? parameters = null) => _browser.SendAsync(_session, method, parameters ?? []);

    private void Notice(string session, string name, JsonElement what)
    {
        if (session != _session)
        {
            return;
        }

        switch (name)
        {
            case "Page.loadEventFired":
                _loaded.TrySetResult(true);
                break;
            case "Network.requestWillBeSent":
                Requests.Enqueue(what.GetProperty("request").GetProperty("url").GetString()!);
                break;
            case "Runtime.exceptionThrown" or "Log.entryAdded":
                Problems.Enqueue(what.ToString());
                break;
            default:
                break;
        }
    }
}
