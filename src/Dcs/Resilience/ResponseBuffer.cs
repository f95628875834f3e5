namespace Dcs.Resilience;

/// <summary>Takes the body of an answer into memory, so that an attempt ends with all of it or fails.</summary>
internal static class ResponseBuffer
{
    /// <summary>Reads the body unless it is a stream. The answer is the caller's to dispose.</summary>
    /// <exception cref="HttpRequestException">
    /// The body broke off, is too long (<see cref="HttpRequestError.ConfigurationLimitExceeded"/>), or cannot be decompressed.
    /// </exception>
    public static async Task LoadAsync(HttpResponseMessage response, int most, CancellationToken cancellationToken)
    {
        if (IsStream(response.Content))
        {
            return;
        }

        try
        {
#if NET9_0_OR_GREATER
            await response.Content.LoadIntoBufferAsync(most, cancellationToken).ConfigureAwait(false);
#else
            // No overload takes a token. A body that is disposed ends its reading.
            using (cancellationToken.UnsafeRegister(static content => ((HttpContent)content!).Dispose(), response.Content))
            {
                await response.Content.LoadIntoBufferAsync(most).ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
#endif
        }
#if !NET9_0_OR_GREATER
        catch (Exception e) when (e is not OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
#endif
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new HttpRequestException(
                e.HttpRequestError, $"The body is longer than {most} bytes. Ask for less, or raise MaxResponseContentBufferSize of {nameof(HuaweiRetryOptions)}.", e);
        }
        catch (InvalidDataException e)
        {
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "The body could not be decompressed: " + e.Message, e);
        }
    }

    // The header's text: its typed value costs more, and a malformed one has none.
    private static bool IsStream(HttpContent content)
    {
        if (!content.Headers.NonValidated.TryGetValues("Content-Type", out var values))
        {
            return false;
        }

        var text = values.ToString().AsSpan();
        var end = text.IndexOf(';');
        var type = (end < 0 ? text : text[..end]).Trim();
        return type.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase);
    }
}
