using System.Linq.Expressions;
using System.Reflection;

namespace OgpSummit.Runtime.Persistence.Querying;

/// <summary>
/// Makes a predicate over a set in memory compare text as the queries of Umbraco's services expect of a database: without
/// regard to case, and false for null.
/// </summary>
internal sealed class DatabaseText : ExpressionVisitor
{
    private const StringComparison Comparison = StringComparison.InvariantCultureIgnoreCase;

    private static readonly DatabaseText Rewriting = new();

    private static readonly Dictionary<string, MethodInfo> Comparisons = new()
    {
        [nameof(string.Contains)] = Method(nameof(Contains)),
        [nameof(string.StartsWith)] = Method(nameof(StartsWith)),
        [nameof(string.EndsWith)] = Method(nameof(EndsWith)),
        [nameof(string.Equals)] = Method(nameof(Same)),
    };

    public static Expression<Func<T, bool>> Rewrite<T>(Expression<Func<T, bool>> predicate) =>
        (Expression<Func<T, bool>>)Rewriting.Visit(predicate);

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(string)
        && node is { Object: { } text, Arguments: [{ } other] }
        && other.Type == typeof(string)
        && Comparisons.TryGetValue(node.Method.Name, out var comparison)
            ? Expression.Call(comparison, Visit(text), Visit(other))
            : base.VisitMethodCall(node);

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.Left.Type != typeof(string) || node.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual))
        {
            return base.VisitBinary(node);
        }

        var same = Expression.Call(Method(nameof(Same)), Visit(node.Left), Visit(node.Right));
        return node.NodeType == ExpressionType.Equal ? same : Expression.Not(same);
    }

    private static bool Contains(string? text, string part) => text?.Contains(part, Comparison) == true;

    private static bool StartsWith(string? text, string start) => text?.StartsWith(start, Comparison) == true;

    private static bool EndsWith(string? text, string end) => text?.EndsWith(end, Comparison) == true;

    private static bool Same(string? text, string? other) => string.Equals(text, other, Comparison);

    private static MethodInfo Method(string name) =>
        typeof(DatabaseText).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
