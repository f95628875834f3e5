namespace Acme.Plumbing;

using global::System;
using global::System.Net.Http;

/// <summary>What the client's requests go through, below the handlers: redirects are not followed, because credentials would follow them.</summary>
internal static class AcmeTransport
{
    private static readonly Lazy<HttpMessageHandler> s_shared = new(static () => Create());

    // A browser has its own network stack, and WASI has none yet: there, every property of SocketsHttpHandler throws.
    private static bool IsSandboxed => OperatingSystem.IsBrowser() || OperatingSystem.IsWasi();

    /// <summary>Creates a transport.</summary>
    /// <remarks>
    /// Connections end after five minutes, so that changes of DNS are seen. Cookies that a server sets are not kept: a transport serves several callers. In a
    /// browser, the browser follows redirects, under its own rules for other origins.
    /// </remarks>
    public static HttpMessageHandler Create() => IsSandboxed
        ? new HttpClientHandler()
        : new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    /// <summary>Puts handlers together, the outermost first, over a transport.</summary>
    /// <param name="transport">The caller's own; null for one that all such clients of the process share.</param>
    /// <param name="handlers">The caller's own.</param>
    /// <param name="authentication">The handlers that add credentials. They stand next to the transport.</param>
    /// <returns>An <see cref="HttpClient"/> that needs no disposal: it owns no connection, and disposes no handler.</returns>
    /// <exception cref="ArgumentException">A handler is null, or is part of another chain.</exception>
    public static HttpClient Compose(HttpMessageHandler? transport, DelegatingHandler[] handlers, params DelegatingHandler[] authentication)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        if (Array.Exists(handlers, static handler => handler?.InnerHandler is not null || handler is null))
        {
            throw new ArgumentException("A handler is null, or has an InnerHandler already. Give each client handlers of its own.", nameof(handlers));
        }

        var inner = transport ?? s_shared.Value;
        foreach (var chain in (DelegatingHandler[][])[authentication, handlers])
        {
            for (var i = chain.Length - 1; i >= 0; i--)
            {
                chain[i].InnerHandler = inner;
                inner = chain[i];
            }
        }

        return new HttpClient(inner, disposeHandler: false);
    }

    /// <summary>Returns whether two addresses have the same scheme, host and port. A credential is for one server.</summary>
    public static bool IsSameServer(Uri? one, Uri other) =>
        one is { IsAbsoluteUri: true } && one.Port == other.Port && one.Scheme == other.Scheme
        && one.IdnHost.Equals(other.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Refuses to send a credential that a redirect would take to another server. The transport itself removes <c>Authorization</c> when it follows one, and a
    /// query is not part of the new address; other headers and cookies are sent again.
    /// </summary>
    /// <param name="inner">The handler below the one that adds the credential. A transport of an unknown type is trusted.</param>
    /// <param name="credential">The credential in words, without the secret.</param>
    /// <exception cref="InvalidOperationException">The transport follows redirects. Nothing is sent.</exception>
    public static void RefuseRedirects(HttpMessageHandler? inner, string credential)
    {
        if (IsSandboxed)
        {
            return;
        }

        while (inner is DelegatingHandler outer)
        {
            inner = outer.InnerHandler;
        }

        if (inner is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true })
        {
            throw new InvalidOperationException(
                $"The {credential} is not sent: the {inner.GetType().Name} follows redirects and would send it to any server that an answer names. "
                + "Set its AllowAutoRedirect to false, as AcmeClient.Create does.");
        }
    }
}
