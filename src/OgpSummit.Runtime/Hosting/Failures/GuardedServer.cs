using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace OgpSummit.Runtime.Hosting.Failures;

/// <summary>Kestrel, with an address that cannot be used told in one line instead of a stack trace.</summary>
internal sealed class GuardedServer(IServer inner) : IServer
{
    public IFeatureCollection Features => inner.Features;

    public async Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        try
        {
            await inner.StartAsync(application, cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            Failure.Stop($"{exception.Message} Stop the other program, or choose another address with the setting Urls "
                + "(for example --urls http://localhost:5001).");
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AccessDenied or SocketError.AddressNotAvailable)
        {
            Failure.Stop($"The address cannot be listened on: {exception.Message}. Choose another with the setting Urls "
                + "(for example --urls http://localhost:5001).");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => inner.StopAsync(cancellationToken);

    public void Dispose() => inner.Dispose();
}
