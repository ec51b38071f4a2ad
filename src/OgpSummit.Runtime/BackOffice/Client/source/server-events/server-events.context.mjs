import { UMB_AUTH_CONTEXT } from '@umbraco-cms/backoffice/auth';
import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import { filter, Subject } from '@umbraco-cms/backoffice/external/rxjs';
import { HubConnectionBuilder, LogLevel } from '@umbraco-cms/backoffice/external/signalr';
import { UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT } from '@umbraco-cms/backoffice/management-api';
import { UmbBooleanState } from '@umbraco-cms/backoffice/observable-api';
import { UMB_SERVER_CONTEXT } from '@umbraco-cms/backoffice/server';

const longestPause = 30_000;

/**
 * The connection to the server's events, in the place of the client's own, which is not opened again after a cable was pulled or
 * the server restarted. While it is away the client remembers nothing that it reads; when it is back, `returned` says so.
 */
export class ServerEventsContext extends UmbContextBase {
  #events = new Subject();
  #returned = new Subject();
  #isConnected = new UmbBooleanState(undefined);
  #auth;
  #server;
  #connection;
  #isWanted = false;
  #timer;
  #attempts = 0;

  events = this.#events.asObservable();
  returned = this.#returned.asObservable();
  isConnected = this.#isConnected.asObservable();

  constructor(host) {
    super(host, UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT);
    this.consumeContext(UMB_SERVER_CONTEXT, (context) => {
      this.#server = context;
      this.#begin();
    });
    this.consumeContext(UMB_AUTH_CONTEXT, (context) => {
      this.#auth = context;
      this.observe(context?.isAuthorized, (isAuthorized) => this.#want(isAuthorized), 'isAuthorized');
    });
    window.addEventListener('online', this.#retryNow);
  }

  byEventSource(eventTypes) {
    return this.events.pipe(filter((event) => event.eventType === eventTypes));
  }

  byEventSourcesAndEventTypes(eventSources, eventTypes) {
    return this.events.pipe(filter((event) => eventSources.includes(event.eventSource) && eventTypes.includes(event.eventType)));
  }

  destroy() {
    window.removeEventListener('online', this.#retryNow);
    this.#end();
    super.destroy();
  }

  #want(isAuthorized) {
    if (isAuthorized === undefined) {
      return;
    }

    this.#isWanted = isAuthorized;
    if (isAuthorized) {
      this.#begin();
    } else {
      this.#end();
    }
  }

  #begin() {
    if (this.#isWanted && this.#server && !this.#connection) {
      this.#connection = this.#build();
      this.#start();
    }
  }

  #end() {
    clearTimeout(this.#timer);
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.stop();
    this.#isConnected?.setValue(false);
  }

  #build() {
    const connection = new HubConnectionBuilder()
      .withUrl(`${this.#server.getServerUrl()}/umbraco/serverEventHub`, { accessTokenFactory: () => this.#auth.getLatestToken() })
      // A server that is away is no fault of this page; the console would fill with it.
      .configureLogging(LogLevel.None)
      .build();
    connection.on('notify', (event) => this.#events.next({ ...event, clientTimestamp: new Date().toISOString() }));
    connection.onclose(() => this.#startLater(connection));
    return connection;
  }

  async #start() {
    const connection = this.#connection;
    if (!connection) {
      return;
    }

    try {
      await connection.start();
      this.#arrive(connection);
    } catch {
      this.#startLater(connection);
    }
  }

  #arrive(connection) {
    if (connection !== this.#connection) {
      return;
    }

    const wasAway = this.#attempts > 0;
    this.#attempts = 0;
    this.#isConnected.setValue(true);
    if (wasAway) {
      this.#returned.next();
    }
  }

  /** Pauses grow, and differ: a server that restarts is not asked by everybody at once. */
  #startLater(connection) {
    if (connection !== this.#connection) {
      return;
    }

    this.#isConnected.setValue(false);
    const pause = Math.min(longestPause, 500 * 2 ** this.#attempts) * (0.5 + Math.random());
    this.#attempts += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), pause);
  }

  #retryNow = () => {
    if (this.#connection?.state === 'Disconnected') {
      clearTimeout(this.#timer);
      this.#start();
    }
  };
}

export { ServerEventsContext as api };
