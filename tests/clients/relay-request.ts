// What Relay's compiler makes of `subscription RunSubscription($id: ID!) { run(id: $id) { id revision } }`.

import type { ConcreteRequest } from "relay-runtime";

export interface RunSubscription {
  readonly variables: { id: string };
  readonly response: { readonly run: { readonly id: string; readonly revision: number } };
}

const name = "RunSubscription";
const argumentDefinitions = [{ defaultValue: null, kind: "LocalArgument", name: "id" }] as const;
const selections = [
  {
    alias: null,
    args: [{ kind: "Variable", name: "id", variableName: "id" }],
    concreteType: "Run",
    kind: "LinkedField",
    name: "run",
    plural: false,
    selections: [
      { alias: null, args: null, kind: "ScalarField", name: "id", storageKey: null },
      { alias: null, args: null, kind: "ScalarField", name: "revision", storageKey: null },
    ],
    storageKey: null,
  },
] as const;

export const RUN_REQUEST: ConcreteRequest = {
  kind: "Request",
  fragment: { kind: "Fragment", name, type: "Subscription", abstractKey: null, metadata: null, argumentDefinitions, selections },
  operation: { kind: "Operation", name, argumentDefinitions, selections },
  params: {
    name,
    operationKind: "subscription",
    text: "subscription RunSubscription($id: ID!) { run(id: $id) { id revision } }",
    id: null,
    cacheID: name,
    metadata: {},
  },
};
