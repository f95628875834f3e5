using System.Globalization;
using Dcs.Emulator.Data;
using Dcs.Emulator.Gateway;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Dcs.Emulator.Operations;

/// <summary>The query of a list: which records, from where on, how many.</summary>
internal readonly record struct PageQuery(int Offset, int Limit, string? Status)
{
    private const int DefaultOffset = 0;
    private const int DefaultLimit = 10;

    /// <summary>Reads the query; where it is wrong, the result is the refusal.</summary>
    public static ServiceError? TryRead(IQueryCollection query, ListOperation operation, out PageQuery page)
    {
        page = default;
        if (!TryReadNumber(query["offset"], DefaultOffset, 0, int.MaxValue, out var offset))
        {
            return ServiceError.InvalidParameter("offset");
        }

        if (!TryReadNumber(query["limit"], DefaultLimit, operation.SmallestLimit, operation.LargestLimit, out var limit))
        {
            return ServiceError.InvalidParameter("limit");
        }

        var status = query["status"];
        if (status.Count > 0 && !(status is [{ } only] && AnalysisStatus.IsKnown(only)))
        {
            return ServiceError.InvalidParameter("status");
        }

        page = new PageQuery(offset, limit, status.Count == 0 ? null : status[0]);
        return null;
    }

    private static bool TryReadNumber(StringValues text, int fallback, int smallest, int largest, out int number)
    {
        number = fallback;
        return text.Count == 0
            || (text.Count == 1
                && int.TryParse(text[0], NumberStyles.None, CultureInfo.InvariantCulture, out number)
                && number >= smallest
                && number <= largest);
    }
}
