// Apollo Client, over graphql-ws.

import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache, gql } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import type { Client } from "graphql-ws";
import type { Subscribe } from "./rerail.ts";

/** `elsewhere` takes queries and mutations, such as an HttpLink does. */
export function makeClient(webSocket: Client, elsewhere: ApolloLink = ApolloLink.empty()): ApolloClient {
  const link = ApolloLink.split(
    ({ operationType }) => operationType === "subscription",
    new GraphQLWsLink(webSocket),
    elsewhere,
  );
  return new ApolloClient({ link, cache: new InMemoryCache() });
}

export function withApollo(client: ApolloClient): Subscribe {
  return ({ query, variables }, sink) => {
    // Not into the cache, which would keep every frame for good.
    const answers = client.subscribe({ query: gql(query), variables, fetchPolicy: "no-cache" });
    const subscription = answers.subscribe({
      next: ({ data, error }) => {
        if (error) sink.error(CombinedGraphQLErrors.is(error) ? error.errors : error);
        else sink.next({ data });
      },
      error: (error) => sink.error(error),
      complete: () => sink.complete(),
    });
    return () => subscription.unsubscribe();
  };
}
