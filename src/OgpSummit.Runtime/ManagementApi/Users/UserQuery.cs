using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary><c>?filter=…&amp;userGroupIds=…&amp;userStates=…&amp;orderBy=…&amp;orderDirection=…</c>, all of them optional.</summary>
internal sealed class UserQuery : IMayRefuse, IBindableFromHttpContext<UserQuery>
{
    private const int MaximumFilterLength = 255;

    public UserFilter Filter { get; private init; } = new();

    public UserOrder Order { get; private init; } = UserOrder.UserName;

    public Direction Direction { get; private init; } = Direction.Ascending;

    public IResult? Refusal { get; private init; }

    public static ValueTask<UserQuery?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult<UserQuery?>(Read(context.Request.Query));

    private static UserQuery Read(IQueryCollection query)
    {
        var filter = query["filter"].ToString().Trim();
        return filter.Length > MaximumFilterLength ? Refused("filter", "tooLong")
            : !TryRead<UserOrder>(query["orderBy"], out var orders) ? Refused("orderBy", "invalidValue")
            : !TryRead<Direction>(query["orderDirection"], out var directions) ? Refused("orderDirection", "invalidValue")
            : !TryRead<UserState>(query["userStates"], out var states) ? Refused("userStates", "invalidValue")
            : !TryReadIds(query["userGroupIds"], out var groups) ? Refused("userGroupIds", "invalidId")
            : new UserQuery
            {
                Filter = new UserFilter
                {
                    NameFilters = filter.Length > 0 ? new HashSet<string> { filter } : null,
                    IncludedUserGroups = groups.Count > 0 ? groups : null,
                    IncludeUserStates = states.Count > 0 ? states : null,
                },
                Order = orders.Count > 0 ? orders.First() : UserOrder.UserName,
                Direction = directions.Count > 0 ? directions.First() : Direction.Ascending,
            };
    }

    private static UserQuery Refused(string name, string text) => new() { Refusal = BadInput.Model(name, text) };

    private static bool TryRead<T>(StringValues texts, out HashSet<T> values)
        where T : struct, Enum
    {
        values = [];
        foreach (var text in texts)
        {
            if (!Enum.TryParse(text, ignoreCase: true, out T value) || !Enum.IsDefined(value))
            {
                return false;
            }

            values.Add(value);
        }

        return true;
    }

    private static bool TryReadIds(StringValues texts, out HashSet<Guid> values)
    {
        values = [];
        foreach (var text in texts)
        {
            if (!Guid.TryParse(text, out var value))
            {
                return false;
            }

            values.Add(value);
        }

        return true;
    }
}
