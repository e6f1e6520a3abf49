// urql, over graphql-ws.

import { Client, fetchExchange, subscriptionExchange } from "@urql/core";
import type { Client as WebSocketClient } from "graphql-ws";
import type { Subscribe } from "./rerail.ts";

export function makeClient(url: string, webSocket: WebSocketClient): Client {
  return new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = "", variables: copied }, { context }) => {
          // Those in the context say where we are when the socket connects again.
          const variables = (context["live"] as typeof copied) ?? copied;
          return { subscribe: (sink) => ({ unsubscribe: webSocket.subscribe({ query, variables }, sink) }) };
        },
      }),
    ],
  });
}

export function withUrql(client: Client): Subscribe {
  return ({ query, variables }, sink) => {
    // A copy: urql names what it shares by the variables that it was given.
    const answers = client.subscription(query, { ...variables }, { live: variables });
    const { unsubscribe } = answers.subscribe(({ data, error }) => {
      if (error?.networkError) sink.error(error.networkError);
      else if (error) sink.error(error.graphQLErrors);
      else sink.next({ data });
    });
    return unsubscribe;
  };
}
