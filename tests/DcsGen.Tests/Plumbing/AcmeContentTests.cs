using System.Buffers;
using System.Collections;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Acme.Plumbing;
using DcsGen.Tests.Properties;

namespace DcsGen.Tests.Plumbing;

public class AcmeContentTests
{
    private const int FirstPiece = 4096;

    [Fact]
    public void An_overload_writes_the_bytes_of_the_delegate() => Choices.Check(tests: 500, seed: 14, static choices =>
    {
        var values = new AcmeValues(
            Text(choices), choices.OneIn(2), Number(choices), Time(choices),
            choices.OneIn(3) ? null : Text(choices),
            choices.OneIn(3) ? null : choices.OneIn(2),
            choices.OneIn(3) ? null : Number(choices),
            choices.OneIn(3) ? null : Time(choices));
        using var content = AcmeContent.Json(values, AcmeJson.WriteByOverload);
        Assert.Equal(Plainly(values, AcmeJson.WriteByDelegate), content.ToMemory().ToArray());
    });

    [Fact]
    public void A_date_is_the_text_that_a_URL_has() => Choices.Check(tests: 500, seed: 15, static choices =>
    {
        var at = Time(choices);
        Check(at, AcmeJson.WriteDateTime, AcmeText.Of(at));
        Check(DateOnly.FromDateTime(at.DateTime), AcmeJson.WriteDate, AcmeText.Of(DateOnly.FromDateTime(at.DateTime)));
        Check(TimeOnly.FromDateTime(at.DateTime), AcmeJson.WriteTime, AcmeText.Of(TimeOnly.FromDateTime(at.DateTime)));
        var number = Number(choices);
        Check(number, AcmeJson.WriteInt64AsText, AcmeText.Of(number));
        Check(new TimeSpan(number), AcmeJson.WriteDuration, AcmeText.Of(new TimeSpan(number)));

        static void Check<T>(T value, AcmeWrite<T> write, string? expected)
        {
            using var content = AcmeContent.Json(value, write);
            Assert.Equal($"\"{expected}\"", Encoding.UTF8.GetString(content.ToMemory().Span));
        }
    });

    [Theory]
    [InlineData(0)]
    [InlineData(FirstPiece - 2)]
    [InlineData(FirstPiece - 1)]
    [InlineData(300_000)]
    public async Task A_body_of_any_length_is_sent_as_often_as_somebody_asks(int length)
    {
        var list = Enumerable.Range(0, 1 + (length / 1000))
            .Select(i => new string((char)('a' + (i % 26)), Math.Min(length, 1000)))
            .ToList();
        using var content = AcmeContent.Json(list, Write, "application/json");
        var expected = JsonSerializer.SerializeToUtf8Bytes(list);
        Assert.Equal(expected.Length, content.Headers.ContentLength);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var stream = new MemoryStream();
            await content.CopyToAsync(stream);
            Assert.Equal(expected, stream.ToArray());
        }));
        var sent = new MemoryStream();
        content.CopyTo(sent, null, default);
        Assert.Equal(expected, sent.ToArray());
        Assert.Equal(SHA256.HashData(expected), content.Hash());
        Assert.Equal(expected, await content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_stream_of_a_body_is_a_copy()
    {
        using var content = AcmeContent.Json(new List<string> { "a" }, Write);
        var stream = await content.ReadAsStreamAsync();
        Assert.Equal("""["a"]""", await new StreamReader(stream).ReadToEndAsync());
        Assert.False(stream.CanWrite);
    }

    [Fact]
    public async Task What_is_disposed_is_not_sent()
    {
        var content = AcmeContent.Json(new List<string> { "a" }, Write);
        content.Dispose();
        content.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(Stream.Null));
        Assert.Throws<ObjectDisposedException>(() => content.CopyTo(Stream.Null, null, default));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.ReadAsStreamAsync());
        Assert.Throws<ObjectDisposedException>(() => content.Hash());
    }

    [Fact]
    public async Task The_memory_goes_back_when_the_body_is_disposed()
    {
        var target = new Target();
        using (var content = AcmeContent.Json(new List<string> { "a" }, Write))
        {
            target.Release.SetResult();
            await content.CopyToAsync(target);
            Assert.DoesNotContain(target.Array, Rented());
        }

        Assert.Contains(target.Array, Rented());
    }

    [Fact]
    public async Task The_memory_goes_back_after_the_last_sending()
    {
        var (first, second) = (new Target(), new Target());
        var content = AcmeContent.Json(new List<string> { "a" }, Write);
        var (one, other) = (content.CopyToAsync(first), content.CopyToAsync(second));
        content.Dispose();
        Assert.DoesNotContain(first.Array, Rented());
        first.Release.SetResult();
        Assert.DoesNotContain(first.Array, Rented());

        // A thread of the pool, which has no context, goes on with the sending itself; the memory is in its part of the pool then.
        Assert.Contains(first.Array, await Task.Run(() => Complete(second)));
        await Task.WhenAll(one, other);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(Stream.Null));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_memory_of_a_sending_that_failed_or_was_canceled_does_not_go_back(bool isCanceled)
    {
        var (failed, good) = (new Target(), new Target());
        var content = AcmeContent.Json(new List<string> { "a" }, Write);
        var sending = content.CopyToAsync(failed);
        good.Release.SetResult();
        await content.CopyToAsync(good);
        content.Dispose();
        Exception e = isCanceled ? new OperationCanceledException() : new IOException("gone");
        Assert.DoesNotContain(failed.Array, await Task.Run(() => Complete(failed, e)));
        await Assert.ThrowsAnyAsync<Exception>(() => sending);
    }

    [Fact]
    public void A_list_that_writes_while_it_is_enumerated_gets_a_writer_of_its_own()
    {
        byte[]? inner = null;
        var list = new Reentering(() =>
        {
            using var content = AcmeContent.Json(new List<string> { "inner" }, Write);
            inner = content.ToMemory().ToArray();
        });
        for (var i = 0; i < 2; i++)
        {
            using var outer = AcmeContent.Json<IReadOnlyList<string>>(list, Write);
            Assert.Equal("""["one","two"]""", Encoding.UTF8.GetString(outer.ToMemory().Span));
            Assert.Equal("""["inner"]""", Encoding.UTF8.GetString(inner!));
        }
    }

    [Fact]
    public void A_list_that_throws_leaves_no_trace()
    {
        var list = new Reentering(static () => throw new FormatException("mine"));
        Assert.Throws<FormatException>(() => AcmeContent.Json<IReadOnlyList<string>>(list, Write));
        using var content = AcmeContent.Json(new List<string> { "next" }, Write);
        Assert.Equal("""["next"]""", Encoding.UTF8.GetString(content.ToMemory().Span));
    }

    [Fact]
    public void A_value_that_cannot_be_sent_is_named_wherever_it_is()
    {
        var list = Enumerable.Repeat(new string('x', 100), 1000).Append(null!).ToList();
        var e = Assert.Throws<ArgumentException>(() => AcmeContent.Json(list, Write));
        Assert.Contains("a string was expected, null was given (at $[1000])", e.Message, StringComparison.Ordinal);
        list.RemoveAt(1000);
        using var content = AcmeContent.Json(list, Write);
        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(list), content.ToMemory().ToArray());
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<string> items) =>
        AcmeJson.WriteList(writer, items, AcmeJson.WriteString);

    private static byte[] Plainly<T>(T value, AcmeWrite<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        write(writer, value);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static string Text(Choices choices) => new(
        [
            .. Enumerable.Range(0, choices.Below(40))
                .Select(_ => (char)(choices.Below(4) == 0 ? choices.Below(0x10000) : ' ' + choices.Below(95)))
        ]);

    private static long Number(Choices choices) => choices.Below(4) switch
    {
        0 => choices.Below(10),
        1 => -choices.Below(int.MaxValue),
        2 => choices.Of(long.MinValue, long.MaxValue),
        _ => ((long)choices.Below(int.MaxValue) << 32) + choices.Below(int.MaxValue),
    };

    private static DateTimeOffset Time(Choices choices)
    {
        var years = choices.Below(int.MaxValue) / (double)int.MaxValue * (DateTime.MaxValue.Ticks - (2 * TimeSpan.TicksPerDay));
        var ticks = TimeSpan.TicksPerDay + (long)years;
        ticks -= choices.Below(4) switch
        {
            0 => ticks % TimeSpan.TicksPerSecond,
            1 => ticks % TimeSpan.TicksPerMillisecond,
            2 => ticks % TimeSpan.TicksPerMinute,
            _ => 0,
        };
        return new(ticks, choices.OneIn(2) ? TimeSpan.Zero : TimeSpan.FromMinutes(choices.Below(28 * 60) - (14 * 60)));
    }

    private static List<byte[]> Complete(Target target, Exception? e = null)
    {
        if (e is null)
        {
            target.Release.SetResult();
        }
        else
        {
            target.Release.SetException(e);
        }

        return Rented();
    }

    // What this thread's pool has of the size of a first piece.
    private static List<byte[]> Rented()
    {
        var arrays = Enumerable.Range(0, 300).Select(static _ => ArrayPool<byte>.Shared.Rent(FirstPiece)).ToList();
        foreach (var array in Enumerable.Reverse(arrays))
        {
            ArrayPool<byte>.Shared.Return(array);
        }

        return arrays;
    }

    /// <summary>A stream whose writing ends when the test says.</summary>
    private sealed class Target : MemoryStream
    {
        public TaskCompletionSource Release { get; } = new();

        public byte[]? Array { get; private set; }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Assert.True(MemoryMarshal.TryGetArray(buffer, out var segment));
            Array = segment.Array;
            await Release.Task.ConfigureAwait(false);
        }
    }

    private sealed class Reentering(Action enumerating) : IReadOnlyList<string>
    {
        public int Count => 2;

        public string this[int index] => throw new NotSupportedException();

        public IEnumerator<string> GetEnumerator()
        {
            yield return "one";
            enumerating();
            yield return "two";
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
