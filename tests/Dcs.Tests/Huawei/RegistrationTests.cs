using Dcs.Emulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dcs.Tests.Huawei;

public class RegistrationTests
{
    private const string Instance = DcsEmulator.Instances.Small;

    [Fact]
    public async Task One_line_and_a_configuration_are_enough()
    {
        await using var emulator = await DcsEmulator.StartAsync();
        var services = Services(Settings("HuaweiDcs", emulator));
        services.AddHuaweiDcs();
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(25, (await provider.GetRequiredService<IDcsClient>().ListBigkeyScanTasksAsync(Instance)).Count);
    }

    [Fact]
    public async Task All_that_configuration_can_hold_is_read_and_code_has_the_last_word()
    {
        var services = Services(new()
        {
            ["HuaweiDcs:Region"] = "cn-north-4",
            ["HuaweiDcs:Endpoint"] = "https://of-the-configuration",
            ["HuaweiDcs:IamEndpoint"] = "https://iam",
            ["HuaweiDcs:ProjectId"] = "p",
            ["HuaweiDcs:User:Name"] = "n",
            ["HuaweiDcs:User:Password"] = "s",
            ["HuaweiDcs:User:DomainName"] = "d",
            ["HuaweiDcs:Retry:MaxRetries"] = "5",
            ["HuaweiDcs:Retry:AttemptTimeout"] = "00:00:07",
        });
        services.AddHuaweiDcs(options => options.Endpoint = new("https://of-the-code"));
        await using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptions<HuaweiDcsOptions>>().Value;
        Assert.Equal(
            (HuaweiRegion.CnNorth4, "https://of-the-code/", "https://iam/", "p"),
            (options.Region, options.Endpoint!.ToString(), options.IamEndpoint!.ToString(), options.ProjectId));
        Assert.Equal(("n", "s", "d"), (options.User!.Name, options.User.Password, options.User.DomainName));
        Assert.Equal((5, TimeSpan.FromSeconds(7)), (options.Retry.MaxRetries, options.Retry.AttemptTimeout));
    }

    [Fact]
    public async Task A_second_registration_adds_to_the_options_and_not_to_the_handlers()
    {
        var attempts = 0;
        await using var emulator = await DcsEmulator.StartAsync(new() { OnRequest = _ => attempts++ });
        var services = Services(Settings("HuaweiDcs", emulator));
        var first = services.AddHuaweiDcs(options => (options.Region, options.ProjectId) = (HuaweiRegion.CnNorth4, "of-code"));
        var second = services.AddHuaweiDcs(options => (options.Retry.MaxRetries, options.Retry.BaseDelay) = (1, TimeSpan.Zero));
        second.ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("X-Emulator-Fault", "503"));
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAnyAsync<DcsApiException>(() => provider.GetRequiredService<IDcsClient>().ListBigkeyScanTasksAsync(Instance));

        Assert.Equal(2, attempts);
        Assert.Equal(first.Name, second.Name);
        Assert.Single(provider.GetServices<IDcsClient>());
        var options = provider.GetRequiredService<IOptions<HuaweiDcsOptions>>().Value;
        Assert.Equal((HuaweiRegion.CnNorth4, "of-code"), (options.Region, options.ProjectId));
    }

    [Fact]
    public async Task A_region_that_code_set_earlier_stays_where_the_configuration_has_none()
    {
        var services = Services([]);
        services.Configure<HuaweiDcsOptions>(options => options.Region = HuaweiRegion.CnNorth4);
        services.AddHuaweiDcs();
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(HuaweiRegion.CnNorth4, provider.GetRequiredService<IOptions<HuaweiDcsOptions>>().Value.Region);
    }

    [Fact]
    public void What_is_wrong_is_said_when_the_host_starts()
    {
        var services = Services(new() { ["HuaweiDcs:Retry:MaxRetries"] = "99" });
        services.AddHuaweiDcs();
        services.AddHuaweiDcs("other", options => options.Region = HuaweiRegion.CnEast3);
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
        Assert.Equal(2, error.Failures.Count());
        Assert.Contains("Retry.MaxRetries is 99: set 0", error.Message, StringComparison.Ordinal);
        Assert.Contains("Region is not set", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keyed_clients_have_servers_and_keys_of_their_own()
    {
        await using var one = await DcsEmulator.StartAsync(new() { ProjectId = "one", AccessKeys = [new("ONE", "secret-of-one")] });
        await using var two = await DcsEmulator.StartAsync(new() { ProjectId = "two", AccessKeys = [new("TWO", "secret-of-two")] });
        var services = Services(Settings("HuaweiDcs:two", two));
        services.AddHuaweiDcs("one", options => (options.Endpoint, options.ProjectId) = (one.BaseAddress, "one")).Services
            .Configure<HuaweiDcsOptions>("one", options => options.WithKey(one));
        services.AddHuaweiDcs("two");
        await using var provider = services.BuildServiceProvider();

        foreach (var name in (string[])["one", "two"])
        {
            Assert.Equal(25, (await provider.GetRequiredKeyedService<IDcsClient>(name).ListBigkeyScanTasksAsync(Instance)).Count);
        }
    }

    [Fact]
    public async Task A_handler_that_is_added_later_stands_before_the_signing_and_runs_for_each_attempt()
    {
        var attempts = 0;
        await using var emulator = await DcsEmulator.StartAsync();
        var services = Services(Settings("HuaweiDcs", emulator));
        services.AddHuaweiDcs(options => options.Retry.BaseDelay = TimeSpan.Zero)
            .AddHttpMessageHandler(() => new Meddling(() => attempts++));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(25, (await provider.GetRequiredService<IDcsClient>().ListBigkeyScanTasksAsync(Instance)).Count);
        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task No_secret_is_logged_at_any_level()
    {
        var log = new List<string>();
        await using var emulator = await DcsEmulator.StartAsync(new() { AccessKeys = [new("KEY", "hidden-secret", "hidden-token")] });
        var services = Services(Settings("HuaweiDcs", emulator));
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Lines(log)));
        services.AddHuaweiDcs(options => options.SecurityToken = "hidden-token");
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IDcsClient>().ListBigkeyScanTasksAsync(Instance);

        Assert.Contains(log, line => line.Contains("X-Sdk-Date", StringComparison.Ordinal)); // headers are logged, their values not
        Assert.All(log, line => Assert.DoesNotContain("hidden", line, StringComparison.Ordinal));
        Assert.All(log, line => Assert.DoesNotContain("Signature=", line, StringComparison.Ordinal));
    }

    private static ServiceCollection Services(Dictionary<string, string?> settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        return services;
    }

    private static Dictionary<string, string?> Settings(string section, DcsEmulator emulator) => new()
    {
        [$"{section}:Endpoint"] = emulator.BaseAddress.ToString(),
        [$"{section}:ProjectId"] = emulator.Options.ProjectId,
        [$"{section}:AccessKeyId"] = emulator.Options.AccessKeys[0].Id,
        [$"{section}:SecretAccessKey"] = emulator.Options.AccessKeys[0].Secret,
    };

    /// <summary>Changes what is signed, and has the first attempt fail.</summary>
    private sealed class Meddling(Action count) : DelegatingHandler
    {
        private bool _hasFailed;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            count();
            request.Headers.Remove("X-Emulator-Fault");
            if (!_hasFailed)
            {
                request.Headers.Add("X-Emulator-Fault", "503");
            }

            _hasFailed = true;
            request.RequestUri = new UriBuilder(request.RequestUri!) { Query = "limit=3" }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Lines(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(formatter(state, exception) + exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
