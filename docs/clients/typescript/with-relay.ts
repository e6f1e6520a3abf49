// Relay's runtime, over graphql-ws.

import type { Client } from "graphql-ws";
import { Environment, Network, Observable, RecordSource, Store } from "relay-runtime";
import type { FetchFunction, GraphQLResponse, RequestParameters, SubscribeFunction } from "relay-runtime";
import type { Subscribe } from "./rerail.ts";

/** `fetchQuery` takes queries and mutations. */
export function makeEnvironment(webSocket: Client, fetchQuery: FetchFunction): Environment {
  const subscribe: SubscribeFunction = ({ text }, variables) =>
    Observable.create((sink) =>
      webSocket.subscribe(
        { query: text ?? "", variables },
        { next: (answer) => sink.next(answer as GraphQLResponse), error: sink.error, complete: sink.complete },
      ),
    );
  return new Environment({ network: Network.create(fetchQuery, subscribe), store: new Store(new RecordSource()) });
}

/** By the network layer: the store keeps the last value of a field, and frames are not one value that changes. */
export function withRelay(environment: Environment): Subscribe {
  return ({ query, variables }, sink) => {
    const request: RequestParameters = {
      name: "Frames",
      text: query,
      operationKind: "subscription",
      id: null,
      cacheID: query,
      metadata: {},
    };
    const subscription = environment
      .getNetwork()
      .execute(request, variables, { force: true })
      .subscribe({
        next: (answer) => sink.next(answer as { data: unknown }),
        error: (error: unknown) => sink.error(error),
        complete: () => sink.complete(),
      });
    return () => subscription.unsubscribe();
  };
}
