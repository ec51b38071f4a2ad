using System.Linq.Expressions;
using System.Reflection;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Makes a search in names find "État" for "etat", and a document by its name in any culture.</summary>
internal static class NameSearch
{
    public static IQueryable<NodeRow> SearchingAllNames(this IQueryable<NodeRow> nodes)
    {
        var rewritten = new Visitor().Visit(nodes.Expression);
        return ReferenceEquals(rewritten, nodes.Expression) ? nodes : nodes.Provider.CreateQuery<NodeRow>(rewritten);
    }

    private sealed class Visitor : ExpressionVisitor
    {
        private static readonly string[] Searches =
            [nameof(string.Contains), nameof(string.StartsWith), nameof(string.EndsWith)];

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(string)
                || !Searches.Contains(node.Method.Name)
                || node.Arguments.Count != 1
                || NodeOf(node.Object) is not { } row)
            {
                return base.VisitMethodCall(node);
            }

            var text = new Text(SortableName.Of((string)Expression.Lambda(node.Arguments[0]).Compile(true).DynamicInvoke()!));
            return Expression.OrElse(
                Search(node.Method, Expression.Property(row, nameof(NodeRow.SortName)), text), InCultures(node.Method, row, text));
        }

        /// <summary>The row whose name it is; null for anything else.</summary>
        private static Expression? NodeOf(Expression? expression) =>
            expression is MemberExpression { Member.Name: nameof(NodeRow.Name), Expression: { } row } && row.Type == typeof(NodeRow)
                ? row
                : null;

        private static MethodCallExpression InCultures(MethodInfo method, Expression row, Text text)
        {
            var culture = Expression.Parameter(typeof(NodeCultureRow), "culture");
            var matches = Expression.Lambda<Func<NodeCultureRow, bool>>(
                Search(method, Expression.Property(culture, nameof(NodeCultureRow.SortName)), text), culture);
            return Expression.Call(
                typeof(Enumerable),
                nameof(Enumerable.Any),
                [typeof(NodeCultureRow)],
                Expression.Property(row, nameof(NodeRow.Cultures)),
                matches);
        }

        private static MethodCallExpression Search(MethodInfo method, Expression column, Text text) =>
            Expression.Call(column, method, Expression.Field(Expression.Constant(text), nameof(Text.Value)));
    }

    /// <summary>A captured field instead of a literal, so that EF keeps one plan for all texts.</summary>
    private sealed class Text(string value)
    {
        public readonly string Value = value;
    }
}
