using DcsGen.CSharp;

namespace DcsGen.Mapping.Operations;

/// <summary>The parameters of one operation, sorted by who gives them.</summary>
internal sealed class Parameters
{
    public List<PathPart> Path { get; } = [];

    /// <summary>Of the method: those of the path first.</summary>
    public List<MethodParameter> Required { get; } = [];

    /// <summary>Of the options record.</summary>
    public List<MethodParameter> Optional { get; } = [];

    /// <summary>Given by the client, in query or header.</summary>
    public List<MethodParameter> ClientPlaced { get; } = [];

    /// <summary>Given by the client, wherever they go.</summary>
    public List<ClientParameter> Client { get; } = [];

    /// <summary>Notes that the operation uses a client's parameter; gives the local's name.</summary>
    public CSharpName Use(ClientParameter parameter)
    {
        if (!Client.Contains(parameter))
        {
            Client.Add(parameter);
        }

        return parameter.ArgumentName;
    }
}
