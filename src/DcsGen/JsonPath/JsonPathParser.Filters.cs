using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.JsonPath;

// Filter selectors and functions (RFC 9535, sections 2.3.5 and 2.4).
internal sealed partial class JsonPathParser
{
    private Condition? ParseOr()
    {
        if (++_depth > MaxDepth)
        {
            return Fail<Condition>($"at most {MaxDepth} expressions inside each other are expected");
        }

        var condition = ParseList("||", ParseAnd, static conditions => new Condition.Or(conditions));
        _depth--;
        return condition;
    }

    private Condition? ParseAnd() => ParseList("&&", ParseBasic, static conditions => new Condition.And(conditions));

    private Condition? ParseList(string separator, Func<Condition?> parse, Func<IReadOnlyList<Condition>, Condition> create)
    {
        var conditions = new List<Condition>();
        do
        {
            SkipSpace();
            if (parse() is not { } condition)
            {
                return null;
            }

            conditions.Add(condition);
            SkipSpace();
        }
        while (Take(separator));

        return conditions.Count == 1 ? conditions[0] : create(conditions);
    }

    private Condition? ParseBasic()
    {
        if (Take('!'))
        {
            SkipSpace();
            var inner = Here == '(' ? ParseParentheses() : ParseOperand() is { } tested ? Test(tested) : null;
            return inner is null ? null : new Condition.Not(inner);
        }

        if (Here == '(')
        {
            return ParseParentheses();
        }

        if (ParseOperand() is not { } left)
        {
            return null;
        }

        var end = _at;
        SkipSpace();
        if (ParseOperator() is not { } comparison)
        {
            _at = end;
            return Test(left);
        }

        SkipSpace();
        if (ParseOperand() is not { } right)
        {
            return null;
        }

        return left.IsValue && right.IsValue
            ? new Condition.Comparison(left, comparison, right)
            : Fail<Condition>($"a comparison of single values is expected");
    }

    private Condition? ParseParentheses()
    {
        _at++;
        SkipSpace();
        if (ParseOr() is not { } condition)
        {
            return null;
        }

        return Take(')') ? condition : Fail<Condition>($"')' is expected");
    }

    private Condition? Test(Operand operand) => operand switch
    {
        Operand.Query query => new Condition.Exists(query.Path),
        Operand.Function function when function.IsLogical() => new Condition.Call(function),
        _ => Fail<Condition>($"a comparison is expected"),
    };

    private ComparisonOperator? ParseOperator() =>
        Take("==") ? ComparisonOperator.Equal
            : Take("!=") ? ComparisonOperator.NotEqual
            : Take("<=") ? ComparisonOperator.LessOrEqual
            : Take(">=") ? ComparisonOperator.GreaterOrEqual
            : Take('<') ? ComparisonOperator.Less
            : Take('>') ? ComparisonOperator.Greater
            : null;

    private Operand? ParseOperand()
    {
        switch (Here)
        {
            case '@' or '$':
                var isRelative = _text[_at++] == '@';
                return ParseSegments(isRelative) is { } query ? new Operand.Query(query) : null;
            case '\'' or '"':
                return ParseString() is { } text ? new Operand.Literal(JsonValue.Create(text)) : null;
            case '-' or (>= '0' and <= '9'):
                return ParseNumber();
            case >= 'a' and <= 'z':
                return ParseWord();
            default:
                return Fail<Operand>($"a query, a literal or a function is expected");
        }
    }

    private Operand? ParseNumber()
    {
        var start = _at;
        Take('-');
        var digits = _at;
        SkipDigits();
        if (_at == digits || (_text[digits] == '0' && _at > digits + 1))
        {
            return Fail<Operand>($"a number of JSON is expected");
        }

        if (Take('.') && !SkipDigits())
        {
            return Fail<Operand>($"a digit is expected");
        }

        if (Take('e') || Take('E'))
        {
            _ = Take('+') || Take('-');
            if (!SkipDigits())
            {
                return Fail<Operand>($"a digit is expected");
            }
        }

        return new Operand.Literal(JsonNumber.Parse(_text.Substring(start, _at - start)));
    }

    private bool SkipDigits()
    {
        var start = _at;
        while (Here is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start;
    }

    // true, false, null or a function.
    private Operand? ParseWord()
    {
        var start = _at;
        while (Here is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
        {
            _at++;
        }

        var word = _text.Substring(start, _at - start);
        if (!Take('('))
        {
            switch (word)
            {
                case "true" or "false":
                    return new Operand.Literal(JsonValue.Create(word == "true"));
                case "null":
                    return new Operand.Literal(null);
                default:
                    _at = start;
                    return Fail<Operand>($"a query, a literal or a function is expected");
            }
        }

        FunctionName? function = word switch
        {
            "length" => FunctionName.Length,
            "count" => FunctionName.Count,
            "match" => FunctionName.Match,
            "search" => FunctionName.Search,
            "value" => FunctionName.Value,
            _ => null,
        };
        if (function is not { } name)
        {
            _at = start;
            return Fail<Operand>($"length, count, match, search or value is expected");
        }

        return ParseArguments(name) is { } arguments ? new Operand.Function(name, arguments) : null;
    }

    // After the parenthesis.
    private List<Operand>? ParseArguments(FunctionName function)
    {
        if (++_depth > MaxDepth)
        {
            return Fail<List<Operand>>($"at most {MaxDepth} expressions inside each other are expected");
        }

        var arguments = new List<Operand>();
        for (var i = 0; i < function.Arity(); i++)
        {
            SkipSpace();
            if (i > 0 && !Take(','))
            {
                return Fail<List<Operand>>($"',' is expected");
            }

            SkipSpace();
            if (ParseOperand() is not { } argument)
            {
                return null;
            }

            if (function.TakesNodes() ? argument is not Operand.Query : !argument.IsValue)
            {
                return Fail<List<Operand>>(function.TakesNodes() ? (MessageText)$"a query as the argument is expected" : $"a single value as the argument is expected");
            }

            arguments.Add(argument);
        }

        SkipSpace();
        _depth--;
        return Take(')') ? arguments : Fail<List<Operand>>($"')' is expected");
    }
}
