using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OgpSummit.Runtime.Persistence.Querying;

/// <summary>Applies Core's query objects to rows and to sets in memory.</summary>
internal static class QueryTranslation
{
    /// <summary>Rewrites predicates over a domain interface to predicates over a row, by member name.</summary>
    /// <param name="rows">The rows to filter.</param>
    /// <param name="query">Made by <see cref="Query{T}"/>; null filters nothing.</param>
    /// <param name="columns">Members whose column has another name.</param>
    public static IQueryable<TRow> Apply<T, TRow>(
        this IQueryable<TRow> rows, IQuery<T>? query, IReadOnlyDictionary<string, string>? columns = null)
    {
        foreach (var predicate in PredicatesOf(query))
        {
            var row = Expression.Parameter(typeof(TRow), "row");
            var body = new RowVisitor(predicate.Parameters[0], row, columns).Visit(predicate.Body);
            rows = rows.Where(Expression.Lambda<Func<TRow, bool>>(body, row));
        }

        return rows;
    }

    public static IEnumerable<T> Apply<T>(this IEnumerable<T> items, IQuery<T>? query) =>
        PredicatesOf(query).Aggregate(
            items, (rest, predicate) => rest.Where(DatabaseText.Rewrite(predicate).Compile(preferInterpretation: true)));

    /// <summary>True for paths strictly below the given one; a range, because <c>LIKE</c> cannot use the index.</summary>
    public static Expression<Func<TRow, bool>> Below<TRow>(Expression<Func<TRow, string>> pathSelector, string path) =>
        Expression.Lambda<Func<TRow, bool>>(PathRange(pathSelector.Body, path + ","), pathSelector.Parameters);

    private static IReadOnlyList<Expression<Func<T, bool>>> PredicatesOf<T>(IQuery<T>? query) => query switch
    {
        null => [],
        Query<T> own => own.Predicates,
        _ => throw new NotSupportedException($"Queries come from ICoreScopeProvider.CreateQuery; this is a {query.GetType()}."),
    };

    private static BinaryExpression PathRange(Expression column, string prefix)
    {
        var end = prefix[..^1] + (char)(prefix[^1] + 1);
        var compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
        return Expression.AndAlso(
            Expression.GreaterThanOrEqual(Expression.Call(compare, column, Captured(prefix)), Expression.Constant(0)),
            Expression.LessThan(Expression.Call(compare, column, Captured(end)), Expression.Constant(0)));
    }

    /// <summary>A captured field instead of a literal, so that EF keeps one plan per shape of query.</summary>
    private static MemberExpression Captured(string value) =>
        Expression.Field(Expression.Constant(new Capture { Value = value }), nameof(Capture.Value));

    private sealed class Capture
    {
        public string Value = "";
    }

    private sealed class RowVisitor(
        ParameterExpression item, ParameterExpression row, IReadOnlyDictionary<string, string>? columns) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            var owner = node.Expression;
            while (owner is UnaryExpression { NodeType: ExpressionType.Convert } conversion)
            {
                owner = conversion.Operand;
            }

            if (owner != item)
            {
                return base.VisitMember(node);
            }

            var column = Expression.Property(row, columns?.GetValueOrDefault(node.Member.Name) ?? node.Member.Name);
            return column.Type == node.Type ? column : Expression.Convert(column, node.Type);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType?.Name == "SqlExpressionExtensions")
            {
                return VisitSqlExtension(node) ?? base.VisitMethodCall(node);
            }

            return node.Method.Name == nameof(string.StartsWith) && IsPath(node.Object)
                ? PathRange(Visit(node.Object)!, ValueOf(node.Arguments[0]))
                : base.VisitMethodCall(node);
        }

        /// <summary>Umbraco's <c>SqlIn</c>, <c>SqlStartsWith</c> … in the terms that EF translates.</summary>
        private Expression? VisitSqlExtension(MethodCallExpression node)
        {
            var arguments = node.Arguments.Select(argument => Visit(argument)!).ToArray();
            return node.Method.Name switch
            {
                "SqlIn" => Expression.Call(
                    typeof(Enumerable), nameof(Enumerable.Contains), [arguments[1].Type], arguments[0], arguments[1]),
                "SqlStartsWith" when IsPath(node.Arguments[0]) => PathRange(arguments[0], ValueOf(node.Arguments[1])),
                "SqlStartsWith" => Expression.Call(arguments[0], StringMethod(nameof(string.StartsWith)), arguments[1]),
                "SqlEndsWith" => Expression.Call(arguments[0], StringMethod(nameof(string.EndsWith)), arguments[1]),
                "SqlContains" => Expression.Call(arguments[0], StringMethod(nameof(string.Contains)), arguments[1]),
                "SqlEquals" => Expression.Equal(arguments[0], arguments[1]),
                _ => null,
            };
        }

        private static bool IsPath(Expression? expression) => expression is MemberExpression { Member.Name: "Path" };

        private static string ValueOf(Expression argument) =>
            (string)Expression.Lambda(argument).Compile(preferInterpretation: true).DynamicInvoke()!;

        private static MethodInfo StringMethod(string name) => typeof(string).GetMethod(name, [typeof(string)])!;
    }
}
