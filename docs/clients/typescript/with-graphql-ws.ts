// graphql-ws: GraphQL over a WebSocket. Apollo Client, urql and Relay use this client too.

import { createClient, type Client, type ClientOptions } from "graphql-ws";
import type { Subscribe } from "./rerail.ts";

/** A client that notices when a connection has died without a word, and connects again for as long as it takes. */
export function makeClient(options: ClientOptions): Client {
  const keepAlive = options.keepAlive ?? 10_000;
  const client = createClient({
    retryAttempts: Infinity,
    // The default gives up where no connection can be made, as while the server restarts.
    shouldRetry: () => true,
    ...options,
    keepAlive,
  });
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  client.on("ping", (received) => {
    if (!received) unanswered = setTimeout(() => client.terminate(), keepAlive / 2);
  });
  client.on("pong", () => clearTimeout(unanswered));
  client.on("closed", () => clearTimeout(unanswered));
  return client;
}

export function withGraphqlWs(client: Client): Subscribe {
  return (request, sink) => client.subscribe(request, sink);
}
