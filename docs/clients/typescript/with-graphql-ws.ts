// graphql-ws: GraphQL over a WebSocket. Apollo Client, urql and Relay use this client too.

import { createClient, type Client, type ClientOptions } from "graphql-ws";
import type { Subscribe } from "./rerail.ts";

/** A client that notices when a connection has died without a word, and connects again for as long as it takes. */
export function makeClient(options: ClientOptions): Client {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const keepAlive = options.keepAlive ?? 10_000;
  const client = createClient({
    keepAlive,
    retryAttempts: Infinity,
    // The default gives up where no connection can be made, as while the server restarts.
    shouldRetry: () => true,
    ...options,
    on: {
      ...options.on,
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => client.terminate(), keepAlive / 2);
      },
      pong: (received) => {
        if (received) clearTimeout(unanswered);
      },
      closed: () => clearTimeout(unanswered),
    },
  });
  return client;
}

export function withGraphqlWs(client: Client): Subscribe {
  return (request, sink) => client.subscribe(request, sink);
}
