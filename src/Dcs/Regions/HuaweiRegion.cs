using System.Buffers;

namespace Dcs;

/// <summary>A region of Huawei Cloud. Open: an id that is not listed here is kept, and gets its endpoints by the same rule.</summary>
public readonly record struct HuaweiRegion
{
    private const int LongestLabel = 63; // RFC 1035, section 2.3.4

    // Above Known, whose initializer needs it.
    private static readonly SearchValues<char> s_label = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? _value;

    /// <summary>Any region, listed or not.</summary>
    /// <param name="value">The region's id, such as <c>ap-southeast-3</c>.</param>
    /// <exception cref="ArgumentException">It cannot be a part of a host name: letters, digits and hyphens, with no hyphen at an
    /// end.</exception>
    public HuaweiRegion(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length is 0 or > LongestLabel || value[0] == '-' || value[^1] == '-' || value.AsSpan().ContainsAnyExcept(s_label))
        {
            throw new ArgumentException(
                $"'{value}' cannot be a region's id: it is made of letters, digits and hyphens, such as {Values.ApSoutheast3}.",
                nameof(value));
        }

        _value = value;
    }

    /// <summary>The region's id. Empty for the default of this type, which is no region.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether the region is listed here.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The region's DCS: <c>https://dcs.{region}.myhuaweicloud.com</c>.</summary>
    /// <remarks>
    /// Private and partner clouds have other domains, so a client's endpoint can be set without a region. The vendor's clients use
    /// this one for eu-west-101 too, although other services of that region are in <c>.eu</c>.
    /// </remarks>
    /// <exception cref="InvalidOperationException">This is no region but the default of its type.</exception>
    public Uri DcsEndpoint => new($"https://dcs.{Required}.myhuaweicloud.com");

    /// <summary>
    /// The IAM that knows the region's projects: <c>https://iam.{region}.myhuaweicloud.com</c> where the region has one of its own,
    /// else <c>https://iam.myhuaweicloud.com</c>, as the vendor's clients do it.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is no region but the default of its type.</exception>
    public Uri IamEndpoint => Required is not (Values.ApSoutheast5 or Values.EuWest101 or Values.RuNorthwest2) && IsKnown
        ? new($"https://iam.{Value}.myhuaweicloud.com")
        : new("https://iam.myhuaweicloud.com");

    private string Required => _value ?? throw new InvalidOperationException("No region is given.");

    /// <inheritdoc/>
    public bool Equals(HuaweiRegion other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary><c>af-south-1</c></summary>
    public static HuaweiRegion AfSouth1 => new(Values.AfSouth1);

    /// <summary><c>ae-ad-1</c></summary>
    public static HuaweiRegion AeAd1 => new(Values.AeAd1);

    /// <summary><c>ap-southeast-1</c></summary>
    public static HuaweiRegion ApSoutheast1 => new(Values.ApSoutheast1);

    /// <summary><c>ap-southeast-2</c></summary>
    public static HuaweiRegion ApSoutheast2 => new(Values.ApSoutheast2);

    /// <summary><c>ap-southeast-3</c></summary>
    public static HuaweiRegion ApSoutheast3 => new(Values.ApSoutheast3);

    /// <summary><c>ap-southeast-4</c></summary>
    public static HuaweiRegion ApSoutheast4 => new(Values.ApSoutheast4);

    /// <summary><c>ap-southeast-5</c></summary>
    public static HuaweiRegion ApSoutheast5 => new(Values.ApSoutheast5);

    /// <summary><c>cn-east-2</c></summary>
    public static HuaweiRegion CnEast2 => new(Values.CnEast2);

    /// <summary><c>cn-east-3</c></summary>
    public static HuaweiRegion CnEast3 => new(Values.CnEast3);

    /// <summary><c>cn-east-4</c></summary>
    public static HuaweiRegion CnEast4 => new(Values.CnEast4);

    /// <summary><c>cn-east-5</c></summary>
    public static HuaweiRegion CnEast5 => new(Values.CnEast5);

    /// <summary><c>cn-north-1</c></summary>
    public static HuaweiRegion CnNorth1 => new(Values.CnNorth1);

    /// <summary><c>cn-north-2</c></summary>
    public static HuaweiRegion CnNorth2 => new(Values.CnNorth2);

    /// <summary><c>cn-north-4</c></summary>
    public static HuaweiRegion CnNorth4 => new(Values.CnNorth4);

    /// <summary><c>cn-north-9</c></summary>
    public static HuaweiRegion CnNorth9 => new(Values.CnNorth9);

    /// <summary><c>cn-north-12</c></summary>
    public static HuaweiRegion CnNorth12 => new(Values.CnNorth12);

    /// <summary><c>cn-south-1</c></summary>
    public static HuaweiRegion CnSouth1 => new(Values.CnSouth1);

    /// <summary><c>cn-south-2</c></summary>
    public static HuaweiRegion CnSouth2 => new(Values.CnSouth2);

    /// <summary><c>cn-southwest-2</c></summary>
    public static HuaweiRegion CnSouthwest2 => new(Values.CnSouthwest2);

    /// <summary><c>eu-west-0</c></summary>
    public static HuaweiRegion EuWest0 => new(Values.EuWest0);

    /// <summary><c>eu-west-101</c></summary>
    public static HuaweiRegion EuWest101 => new(Values.EuWest101);

    /// <summary><c>la-north-2</c></summary>
    public static HuaweiRegion LaNorth2 => new(Values.LaNorth2);

    /// <summary><c>la-south-2</c></summary>
    public static HuaweiRegion LaSouth2 => new(Values.LaSouth2);

    /// <summary><c>me-east-1</c></summary>
    public static HuaweiRegion MeEast1 => new(Values.MeEast1);

    /// <summary><c>my-kualalumpur-1</c></summary>
    public static HuaweiRegion MyKualalumpur1 => new(Values.MyKualalumpur1);

    /// <summary><c>na-mexico-1</c></summary>
    public static HuaweiRegion NaMexico1 => new(Values.NaMexico1);

    /// <summary><c>ru-moscow-1</c></summary>
    public static HuaweiRegion RuMoscow1 => new(Values.RuMoscow1);

    /// <summary><c>ru-northwest-2</c></summary>
    public static HuaweiRegion RuNorthwest2 => new(Values.RuNorthwest2);

    /// <summary><c>sa-brazil-1</c></summary>
    public static HuaweiRegion SaBrazil1 => new(Values.SaBrazil1);

    /// <summary><c>tr-west-1</c></summary>
    public static HuaweiRegion TrWest1 => new(Values.TrWest1);

    /// <summary>The regions whose DCS the vendor's own clients know.</summary>
    public static IReadOnlyList<HuaweiRegion> Known { get; } =
    [
        AfSouth1, AeAd1, ApSoutheast1, ApSoutheast2, ApSoutheast3, ApSoutheast4, ApSoutheast5, CnEast2, CnEast3,
        CnEast4, CnEast5, CnNorth1, CnNorth2, CnNorth4, CnNorth9, CnNorth12, CnSouth1, CnSouth2, CnSouthwest2,
        EuWest0, EuWest101, LaNorth2, LaSouth2, MeEast1, MyKualalumpur1, NaMexico1, RuMoscow1, RuNorthwest2,
        SaBrazil1, TrWest1,
    ];

    /// <summary>The ids as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="HuaweiRegion.AfSouth1"/>
        public const string AfSouth1 = "af-south-1";

        /// <inheritdoc cref="HuaweiRegion.AeAd1"/>
        public const string AeAd1 = "ae-ad-1";

        /// <inheritdoc cref="HuaweiRegion.ApSoutheast1"/>
        public const string ApSoutheast1 = "ap-southeast-1";

        /// <inheritdoc cref="HuaweiRegion.ApSoutheast2"/>
        public const string ApSoutheast2 = "ap-southeast-2";

        /// <inheritdoc cref="HuaweiRegion.ApSoutheast3"/>
        public const string ApSoutheast3 = "ap-southeast-3";

        /// <inheritdoc cref="HuaweiRegion.ApSoutheast4"/>
        public const string ApSoutheast4 = "ap-southeast-4";

        /// <inheritdoc cref="HuaweiRegion.ApSoutheast5"/>
        public const string ApSoutheast5 = "ap-southeast-5";

        /// <inheritdoc cref="HuaweiRegion.CnEast2"/>
        public const string CnEast2 = "cn-east-2";

        /// <inheritdoc cref="HuaweiRegion.CnEast3"/>
        public const string CnEast3 = "cn-east-3";

        /// <inheritdoc cref="HuaweiRegion.CnEast4"/>
        public const string CnEast4 = "cn-east-4";

        /// <inheritdoc cref="HuaweiRegion.CnEast5"/>
        public const string CnEast5 = "cn-east-5";

        /// <inheritdoc cref="HuaweiRegion.CnNorth1"/>
        public const string CnNorth1 = "cn-north-1";

        /// <inheritdoc cref="HuaweiRegion.CnNorth2"/>
        public const string CnNorth2 = "cn-north-2";

        /// <inheritdoc cref="HuaweiRegion.CnNorth4"/>
        public const string CnNorth4 = "cn-north-4";

        /// <inheritdoc cref="HuaweiRegion.CnNorth9"/>
        public const string CnNorth9 = "cn-north-9";

        /// <inheritdoc cref="HuaweiRegion.CnNorth12"/>
        public const string CnNorth12 = "cn-north-12";

        /// <inheritdoc cref="HuaweiRegion.CnSouth1"/>
        public const string CnSouth1 = "cn-south-1";

        /// <inheritdoc cref="HuaweiRegion.CnSouth2"/>
        public const string CnSouth2 = "cn-south-2";

        /// <inheritdoc cref="HuaweiRegion.CnSouthwest2"/>
        public const string CnSouthwest2 = "cn-southwest-2";

        /// <inheritdoc cref="HuaweiRegion.EuWest0"/>
        public const string EuWest0 = "eu-west-0";

        /// <inheritdoc cref="HuaweiRegion.EuWest101"/>
        public const string EuWest101 = "eu-west-101";

        /// <inheritdoc cref="HuaweiRegion.LaNorth2"/>
        public const string LaNorth2 = "la-north-2";

        /// <inheritdoc cref="HuaweiRegion.LaSouth2"/>
        public const string LaSouth2 = "la-south-2";

        /// <inheritdoc cref="HuaweiRegion.MeEast1"/>
        public const string MeEast1 = "me-east-1";

        /// <inheritdoc cref="HuaweiRegion.MyKualalumpur1"/>
        public const string MyKualalumpur1 = "my-kualalumpur-1";

        /// <inheritdoc cref="HuaweiRegion.NaMexico1"/>
        public const string NaMexico1 = "na-mexico-1";

        /// <inheritdoc cref="HuaweiRegion.RuMoscow1"/>
        public const string RuMoscow1 = "ru-moscow-1";

        /// <inheritdoc cref="HuaweiRegion.RuNorthwest2"/>
        public const string RuNorthwest2 = "ru-northwest-2";

        /// <inheritdoc cref="HuaweiRegion.SaBrazil1"/>
        public const string SaBrazil1 = "sa-brazil-1";

        /// <inheritdoc cref="HuaweiRegion.TrWest1"/>
        public const string TrWest1 = "tr-west-1";
    }
}
