using DcsGen.CSharp;

namespace DcsGen.Mapping.Schemas;

/// <summary>Finds the named types that other types use.</summary>
internal static class TypeGraph
{
    /// <summary>Returns the names of the emitted types in types, and of those that they use.</summary>
    /// <param name="types">The types to begin with.</param>
    /// <param name="inside">Returns the types that a named type consists of; it is called once for each.</param>
    public static HashSet<string> Reachable(IEnumerable<TypeRef> types, Func<NamedType, IEnumerable<TypeRef>> inside)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<TypeRef>(types);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case ListType list:
                    pending.Push(list.Item);
                    break;
                case MapType map:
                    pending.Push(map.Value);
                    break;
                case NamedType { IsSupport: false } named when reached.Add(named.Name):
                    foreach (var type in inside(named))
                    {
                        pending.Push(type);
                    }

                    break;
            }
        }

        return reached;
    }
}
