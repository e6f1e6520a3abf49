// Follows runs without a gap and without a repetition, through any GraphQL library that can subscribe.
// Copy this file, and the one of your library beside it, into your frontend, and select what you show.

export interface Frame {
  number: number;
  kind: string;
  title: string;
  at: string;
}

export const FRAMES = `
  subscription Frames($runId: ID!, $after: Int!) {
    frames(runId: $runId, after: $after) {
      frames { number kind title at }
      nextNumber
    }
  }
`;

export interface Request {
  query: string;
  variables: Record<string, unknown>;
}
export interface Answer {
  data?: unknown;
  errors?: readonly GraphQLError[] | null;
}
export interface GraphQLError {
  message: string;
  extensions?: Record<string, unknown>;
}
export interface Sink {
  next(answer: Answer): void;
  /** GraphQL errors in a list, or whatever else has ended the subscription. */
  error(reason: unknown): void;
  complete(): void;
}
/** Begins a subscription, and answers with what ends it. */
export type Subscribe = (request: Request, sink: Sink) => () => void;

export interface Options {
  /** Ends the iteration, as on leaving the page. */
  signal?: AbortSignal;
  /** Waits before the next try; `tries` is 0 after an answer. */
  pause?: (tries: number) => Promise<void>;
}

/** The server has refused the request itself: asking again would not help. */
export class RefusedError extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((error) => error.message).join("; "));
  }
}

/** Every frame of a run after a number, once each and in order, from now on for as long as the caller iterates. */
export async function* frames(
  subscribe: Subscribe,
  runId: string,
  after = 0,
  options: Options = {},
): AsyncGenerator<Frame, void, void> {
  let cursor = after;
  // A getter: libraries that connect again by themselves write the request anew, with where we are by then.
  const variables = () => ({ runId, get after() { return cursor; } });
  for await (const data of follow(subscribe, FRAMES, variables, options)) {
    const batch = (data as { frames: { frames: Frame[]; nextNumber: number } }).frames;
    for (const frame of batch.frames) {
      // What a library has asked for twice comes twice.
      if (frame.number > cursor) yield frame;
    }
    cursor = Math.max(cursor, batch.nextNumber);
  }
}

/** The data of each answer of a subscription. After every interruption it is begun anew, with new variables. */
export async function* follow(
  subscribe: Subscribe,
  query: string,
  variables: () => Record<string, unknown>,
  { signal, pause = backoff }: Options = {},
): AsyncGenerator<unknown, void, void> {
  for (let tries = 0; !signal?.aborted; tries++) {
    try {
      for await (const data of answers(subscribe, { query, variables: variables() }, signal)) {
        tries = 0;
        yield data;
      }
      return; // the server has completed it, or the caller has left
    } catch (error) {
      if (error instanceof RefusedError) throw error;
    }
    await pause(tries);
  }
}

async function* answers(subscribe: Subscribe, request: Request, signal?: AbortSignal): AsyncGenerator<unknown> {
  const arrived: unknown[] = [];
  let end: { error?: unknown } | undefined;
  let wake = () => {};
  const finish = (error?: unknown) => {
    end ??= { error };
    wake();
  };
  const leave = () => finish();
  signal?.addEventListener("abort", leave);
  const unsubscribe = subscribe(request, {
    next({ data, errors }) {
      if (errors?.length) return finish(reasonOf(errors));
      arrived.push(data);
      wake();
    },
    error: (reason) => finish(Array.isArray(reason) ? reasonOf(reason) : (reason ?? new Error("Interrupted."))),
    complete: () => finish(),
  });
  try {
    while (!signal?.aborted) {
      if (arrived.length > 0) yield arrived.shift();
      else if (end === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else if (end.error !== undefined) throw end.error;
      else return;
    }
  } finally {
    signal?.removeEventListener("abort", leave);
    unsubscribe();
  }
}

/** Errors that say when to ask again are interruptions: the server restarts, or its database does. */
function reasonOf(errors: readonly GraphQLError[]): Error {
  const passing = errors.every((error) => error.extensions?.["retryAfterSeconds"] !== undefined);
  return passing ? new Error(errors[0]?.message) : new RefusedError(errors);
}

/** Half a second and more, up to half a minute, and never the same for two pages. */
export function backoff(tries: number): Promise<void> {
  const longest = Math.min(30_000, 1_000 * 2 ** tries);
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}

export interface RunsChange<Run> {
  initial: boolean;
  changed: Run[];
  removed: string[];
}

/** The list of `runs` after a change of it, newest first: ids sort by creation. */
export function changedList<Run extends { id: string }>(listed: readonly Run[], change: RunsChange<Run>): Run[] {
  const runs = new Map(change.initial ? [] : listed.map((run) => [run.id, run]));
  for (const run of change.changed) runs.set(run.id, run);
  for (const id of change.removed) runs.delete(id);
  return [...runs.values()].sort((one, other) => (one.id < other.id ? 1 : -1));
}
