using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.Requests;

/// <summary>The JSON body of a request, or the reason why it is none. An endpoint only ever sees the former.</summary>
internal sealed class Body<T> : IMayRefuse, IBindableFromHttpContext<Body<T>>
    where T : class
{
    private readonly T? _value;

    private Body(T? value, IResult? refusal) => (_value, Refusal) = (value, refusal);

    public T Value => _value ?? throw new InvalidOperationException("A refused body reached its endpoint.");

    public IResult? Refusal { get; }

    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            return Refused(TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType));
        }

        var limit = RequestLimits.Json;
        if (request.ContentLength > limit)
        {
            return Refused(BadInput.TooLarge(limit));
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        return await ReadAsync(request, limit, context.RequestAborted);
    }

    private static async Task<Body<T>> ReadAsync(HttpRequest request, long limit, CancellationToken cancellation)
    {
        try
        {
            var value = await JsonSerializer.DeserializeAsync<T>(request.Body, ManagementJson.Options, cancellation);
            return value is null ? Refused(BadInput.Model("$", "missingBody")) : new Body<T>(value, null);
        }
        catch (JsonException exception)
        {
            return Refused(BadInput.Json(exception));
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refused(BadInput.TooLarge(limit));
        }
    }

    private static Body<T> Refused(IResult refusal) => new(null, refusal);
}
