using System.Reflection;

namespace Dcs.Tests.Regions;

/// <summary>The list is the test's own, so that a slip in the type is seen.</summary>
public class HuaweiRegionTests
{
    private const string Global = "https://iam.myhuaweicloud.com/";

    private static readonly string[] s_withoutIam = ["ap-southeast-5", "eu-west-101", "ru-northwest-2"];

    private static readonly string[] s_ids =
    [
        "ae-ad-1", "af-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "cn-east-2", "cn-east-3",
        "cn-east-4", "cn-east-5", "cn-north-1", "cn-north-12", "cn-north-2", "cn-north-4", "cn-north-9", "cn-south-1", "cn-south-2", "cn-southwest-2",
        "eu-west-0", "eu-west-101", "la-north-2", "la-south-2", "me-east-1", "my-kualalumpur-1", "na-mexico-1", "ru-moscow-1", "ru-northwest-2",
        "sa-brazil-1", "tr-west-1",
    ];

    public static TheoryData<string> Ids { get; } = [.. s_ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_known_region_has_its_endpoints(string id)
    {
        var region = new HuaweiRegion(id);
        Assert.True(region.IsKnown);
        Assert.Equal($"https://dcs.{id}.myhuaweicloud.com/", region.DcsEndpoint.AbsoluteUri);
        Assert.Equal(s_withoutIam.Contains(id) ? Global : $"https://iam.{id}.myhuaweicloud.com/", region.IamEndpoint.AbsoluteUri);
    }

    [Fact]
    public void All_thirty_are_listed_once_and_have_a_member_and_a_constant()
    {
        Assert.Equal(30, s_ids.Length);
        Assert.Equal(s_ids, HuaweiRegion.Known.Select(region => region.Value).Order(StringComparer.Ordinal));
        var members = typeof(HuaweiRegion)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(member => member.PropertyType == typeof(HuaweiRegion))
            .ToDictionary(member => member.Name, member => ((HuaweiRegion)member.GetValue(null)!).Value);
        var constants = typeof(HuaweiRegion.Values)
            .GetFields()
            .ToDictionary(constant => constant.Name, constant => (string)constant.GetValue(null)!);
        Assert.Equal(constants.OrderBy(pair => pair.Key), members.OrderBy(pair => pair.Key));
        Assert.All(members, member => Assert.Equal(member.Value.Replace("-", "", StringComparison.Ordinal), member.Key, ignoreCase: true));
    }

    [Fact]
    public void An_id_that_is_not_listed_is_kept()
    {
        var region = new HuaweiRegion("xx-west-7");
        Assert.False(region.IsKnown);
        Assert.Equal("xx-west-7", region.ToString());
        Assert.Equal("https://dcs.xx-west-7.myhuaweicloud.com/", region.DcsEndpoint.AbsoluteUri);
        Assert.Equal(Global, region.IamEndpoint.AbsoluteUri);
        Assert.Equal(new HuaweiRegion("xx-west-7"), region);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("cn-north-4.evil.example")]
    [InlineData("evil.example/")]
    [InlineData("evil.example#")]
    [InlineData("a@b")]
    [InlineData("a:1")]
    [InlineData("cn-north-4\n")]
    [InlineData("cn_north_4")]
    [InlineData("-cn")]
    [InlineData("cn-")]
    [InlineData("región")]
    public void What_would_lead_to_another_host_is_refused(string id)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new HuaweiRegion(id));
        Assert.Contains("letters, digits and hyphens", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_of_a_host_has_63_characters_at_most()
    {
        Assert.Equal(63, new HuaweiRegion(new string('a', 63)).Value.Length);
        Assert.Throws<ArgumentException>(() => new HuaweiRegion(new string('a', 64)));
    }

    [Fact]
    public void The_default_is_no_region_and_has_no_endpoint()
    {
        Assert.Equal("", default(HuaweiRegion).Value);
        Assert.False(default(HuaweiRegion).IsKnown);
        Assert.Throws<InvalidOperationException>(() => default(HuaweiRegion).DcsEndpoint);
        Assert.Throws<InvalidOperationException>(() => default(HuaweiRegion).IamEndpoint);
    }
}
