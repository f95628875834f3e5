namespace Acme.Plumbing;

using global::System.Threading.Tasks;

// A method of the client only passes its call on. The compiler makes a type for each async method, so there is one here for all of them.
internal static class AcmeCall
{
    internal static async Task<T> ValueAsync<T>(ValueTask<AcmeResponse<T>> call) => (await call.ConfigureAwait(false)).Value;

    internal static async Task<T> ValueAsync<T>(Task<AcmeResponse<T>> call) => (await call.ConfigureAwait(false)).Value;

    internal static async Task DoneAsync(ValueTask<AcmeResponse<object?>> call) => (await call.ConfigureAwait(false)).ThrowIfError();

    internal static async Task DoneAsync(Task<AcmeResponse> call) => (await call.ConfigureAwait(false)).ThrowIfError();

    internal static async Task<AcmeResponse> ResponseAsync(ValueTask<AcmeResponse<object?>> call) => await call.ConfigureAwait(false);
}
