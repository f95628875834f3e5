namespace Acme.Plumbing;

using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Reads a stream line by line, each as soon as it is there.</summary>
internal sealed class AcmeLineReader(Stream stream, ReadOnlySpan<byte> ends, long most)
{
    private readonly byte[] _ends = ends.ToArray();
    private byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;
    private bool _isBegun;
    private bool _isAfterReturn;
    private bool _isAtEnd;

    /// <summary>The line that was read, without its end; good until the next is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line had an end, and the stream did not end in it.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads the next line; false at the end of the stream.</summary>
    /// <exception cref="HttpRequestException">The answer broke off, or a line is longer than the limit.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        var seen = 0;
        while (!TryTake(ref seen))
        {
            if (_isAtEnd)
            {
                Line = _buffer.AsMemory(_start, _end - _start);
                (_start, IsWhole) = (_end, false);
                return !Line.IsEmpty;
            }

            MakeRoom();
            try
            {
                var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
                (_end, _isAtEnd) = (_end + count, count == 0);
            }
            catch (IOException e)
            {
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer broke off while its items were read: " + e.Message, e);
            }
            catch (InvalidDataException e)
            {
                throw new HttpRequestException(HttpRequestError.InvalidResponse, "The body could not be decompressed: " + e.Message, e);
            }
        }

        return true;
    }

    // seen: how much of what is there has no end of a line in it.
    private bool TryTake(ref int seen)
    {
        var rest = _buffer.AsSpan(_start, _end - _start);
        if (_isAfterReturn && rest is [(byte)'\n', ..])
        {
            // The second half of the last line's end.
            _start++;
            rest = rest[1..];
        }

        _isAfterReturn = _isAfterReturn && rest.IsEmpty;
        if (!_isBegun && (rest.Length >= 3 || _isAtEnd))
        {
            _isBegun = true;
            if (rest is [0xEF, 0xBB, 0xBF, ..])
            {
                _start += 3;
                seen = 0;
                rest = rest[3..];
            }
        }

        var length = rest[seen..].IndexOfAny(_ends);
        if (length < 0)
        {
            seen = rest.Length;
            return false;
        }

        length += seen;
        _isAfterReturn = rest[length] == '\r';
        Line = _buffer.AsMemory(_start, length);
        (_start, _isBegun, IsWhole) = (_start + length + 1, true, true);
        return true;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end > Math.Min(most, Array.MaxLength - 1))
        {
            throw AcmeBody.TooLarge("An item", most);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(2L * _end, Math.Min(most, Array.MaxLength - 1) + 1));
        }
    }
}
