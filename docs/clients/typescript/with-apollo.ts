// Apollo Client, over graphql-ws.

import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache, gql } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import type { Client } from "graphql-ws";
import type { Subscribe } from "./rerail.ts";

/** `elsewhere` takes queries and mutations, such as an HttpLink does. */
export function makeClient(webSocket: Client, elsewhere: ApolloLink = ApolloLink.empty()): ApolloClient {
  // Apollo copies variables. Those in the context say where we are when the socket connects again.
  const live = new ApolloLink((operation, forward) => {
    operation.variables = operation.getContext()["live"] ?? operation.variables;
    return forward(operation);
  });
  const subscriptions = ApolloLink.from([live, new GraphQLWsLink(webSocket)]);
  const link = ApolloLink.split(({ operationType }) => operationType === "subscription", subscriptions, elsewhere);
  return new ApolloClient({ link, cache: new InMemoryCache() });
}

export function withApollo(client: ApolloClient): Subscribe {
  return ({ query, variables }, sink) => {
    // Not into the cache, which would keep every frame for good.
    const context = { live: variables };
    const answers = client.subscribe({ query: gql(query), variables, context, fetchPolicy: "no-cache" });
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
