using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.TestHost;

namespace Sightline.Web.Tests.Invented;

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, Dictionary<string, string> Headers, string Body)
{
    public string? Location => Headers.GetValueOrDefault("Location");
}

/// <summary>Somebody at a browser without scripts: keeps cookies, follows nothing, and sends the token of the form that was shown last.</summary>
internal sealed partial class Visitor(TestServer server) : IDisposable
{
    private readonly HttpClient _client = new(server.CreateHandler()) { BaseAddress = Site.Address };

    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Headers { get; } = new(StringComparer.Ordinal);

    public string? FormToken { get; set; }

    public void SetCookie(string name, string value) => Cookies[name] = value;

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, content: null);

    public async Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var all = fields.Select(f => KeyValuePair.Create(f.Name, f.Value));
        if (FormToken is { } token)
        {
            all = all.Append(KeyValuePair.Create("__RequestVerificationToken", token));
        }

        using var content = new FormUrlEncodedContent(all);
        return await SendAsync(HttpMethod.Post, path, content);
    }

    /// <summary>Opens a page, so as to have its form, and sends it.</summary>
    public async Task<Answer> FillInAsync(string page, string path, params (string Name, string Value)[] fields)
    {
        await GetAsync(page);
        return await PostAsync(path, fields);
    }

    public void Dispose() => _client.Dispose();

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (name, value) = (cookie.Split('=', 2)[0], cookie.Split('=', 2)[1].Split(';')[0]);
            if (value.Length == 0)
            {
                Cookies.Remove(name);
            }
            else
            {
                Cookies[name] = value;
            }
        }

        if (Token().Match(body) is { Success: true } token)
        {
            FormToken = token.Groups["value"].Value;
        }

        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(" | ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, headers, body);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
