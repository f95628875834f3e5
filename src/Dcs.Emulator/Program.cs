using System.Globalization;
using System.Runtime.InteropServices;
using Dcs.Emulator;

if (!TryReadPort(args, out var port))
{
    Console.Error.WriteLine("Usage: Dcs.Emulator [--port <number>]");
    return 2;
}

var stop = new TaskCompletionSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.TrySetResult();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await using var emulator = await DcsEmulator.StartAsync(new DcsEmulatorOptions { Port = port });
var options = emulator.Options;
Console.WriteLine($"""
    DCS emulator, listening on {emulator.BaseAddress}
      project   {options.ProjectId}
      token     {options.Token}
      key       {options.AccessKeys[0].Id}
      secret    {options.AccessKeys[0].Secret}
      instance  {DcsEmulator.Instances.Demo}

      curl -H "X-Auth-Token: {options.Token}" "{emulator.BaseAddress}v2/{options.ProjectId}/instances/{DcsEmulator.Instances.Demo}/bigkey-tasks?limit=3"

    Ctrl-C stops it.
    """);
await stop.Task;
return 0;

static bool TryReadPort(string[] args, out int port)
{
    port = 0;
    return args is []
        || (args is ["--port", var text]
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port)
            && port <= ushort.MaxValue);
}
