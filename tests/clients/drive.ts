// Follows a run with one of the libraries and writes what comes, a line each, until it has seen the frame named last.
// drive.js LIBRARY HOST:PORT RUN LAST [TOKEN]: the file TOKEN holds the token to come with, which changes.

import { readFile } from "node:fs/promises";
import { requestSubscription, type Environment } from "relay-runtime";
import { WebSocket } from "ws";
import * as apollo from "../../docs/clients/typescript/with-apollo.ts";
import * as sse from "../../docs/clients/typescript/with-graphql-sse.ts";
import * as ws from "../../docs/clients/typescript/with-graphql-ws.ts";
import * as relay from "../../docs/clients/typescript/with-relay.ts";
import * as urql from "../../docs/clients/typescript/with-urql.ts";
import { changedList, follow, frames, type RunsChange, type Subscribe } from "../../docs/clients/typescript/rerail.ts";
import { RUN_REQUEST, type RunSubscription } from "./relay-request.ts";

const [library = "", site = "", runId = "", last = "", file = ""] = process.argv.slice(2);
const url = `http://${site}/graphql`;
const RUN = "subscription ($id: ID!) { run(id: $id) { revision } }";
const RUNS = "subscription { runs { initial changed { id revision } removed } }";

// Node has one of its own from version 22 on. Apollo's link looks for it there.
Object.assign(globalThis, { WebSocket });

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
const authorization = async () => ({ Authorization: `Bearer ${await readFile(file, "utf8")}` });
// Impatient, so that the tests are quick.
const webSocket = () =>
  ws.makeClient({
    url: `ws://${site}/graphql`,
    keepAlive: 1_000,
    retryWait: soon,
    ...(file && { connectionParams: authorization }),
  });
const events = (singleConnection: boolean) =>
  sse.makeClient<boolean>({ url, singleConnection, silence: 2_000, retry: soon, ...(file && { headers: authorization }) });

const environment = () =>
  relay.makeEnvironment(webSocket(), () => {
    throw new Error("There are no queries here.");
  });

const LIBRARIES: Record<string, () => Subscribe> = {
  "graphql-ws": () => ws.withGraphqlWs(webSocket()),
  "graphql-sse": () => sse.withGraphqlSse(events(false)),
  "graphql-sse, single connection": () => sse.withGraphqlSse(events(true)),
  "Apollo Client": () => apollo.withApollo(apollo.makeClient(webSocket())),
  urql: () => urql.withUrql(urql.makeClient(url, webSocket())),
  Relay: () => relay.withRelay(environment()),
};

function tell(what: string, number: number): boolean {
  console.log(`${what} ${number}`);
  return number >= Number(last);
}

async function followFrames(subscribe: Subscribe): Promise<void> {
  for await (const frame of frames(subscribe, runId, 0, { pause: soon })) {
    if (tell("frame", frame.number)) return;
  }
}

async function followRun(subscribe: Subscribe): Promise<void> {
  for await (const data of follow(subscribe, RUN, () => ({ id: runId }), { pause: soon })) {
    if (tell("run", (data as { run: { revision: number } }).run.revision)) return;
  }
}

/** Through the store, as Relay has it for what changes: the socket's client subscribes again by itself, but where it was
 * closed because its token had expired. */
async function followRunInStore(store: Environment): Promise<void> {
  while (true) {
    try {
      return await followRunOnce(store);
    } catch (error) {
      if ((error as CloseEvent).code !== 4401) throw error;
    }
  }
}

function followRunOnce(store: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    const { dispose } = requestSubscription<RunSubscription>(store, {
      subscription: RUN_REQUEST,
      variables: { id: runId },
      onNext: (data) => {
        if (!tell("run", data?.run.revision ?? 0)) return;
        dispose();
        resolve();
      },
      onError: reject,
    });
  });
}

async function followRuns(subscribe: Subscribe): Promise<void> {
  let listed: { id: string; revision: number }[] = [];
  for await (const data of follow(subscribe, RUNS, () => ({}), { pause: soon })) {
    listed = changedList(listed, (data as { runs: RunsChange<(typeof listed)[0]> }).runs);
    const run = listed.find(({ id }) => id === runId);
    if (run && tell("listed", run.revision)) return;
  }
}

const subscribe = LIBRARIES[library]?.();
if (!subscribe) throw new Error(`There is no library ${library} here.`);
const run = library === "Relay" ? followRunInStore(environment()) : followRun(subscribe);
await Promise.all([followFrames(subscribe), run, followRuns(subscribe)]);
