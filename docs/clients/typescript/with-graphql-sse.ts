// graphql-sse: GraphQL over server-sent events, in both modes.

import { NetworkError, createClient, type Client, type ClientOptions } from "graphql-sse";
import type { Subscribe } from "./rerail.ts";

/** A client that connects again for as long as it takes. `singleConnection: true` shares one stream, for HTTP/1. */
export function makeClient<Single extends boolean = false>(
  { silence = 45_000, ...options }: ClientOptions<Single> & { silence?: number },
): Client<Single> {
  return createClient<Single>({ retryAttempts: Infinity, ...options, fetchFn: watchful(silence) });
}

/** The library waits for ever on a stream that has died without a word. The server says something every 15 s. */
function watchful(silence: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!response.body || !response.headers.get("content-type")?.startsWith("text/event-stream")) return response;
    const reader = response.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        let silent = false;
        const timer = setTimeout(() => {
          silent = true;
          void reader.cancel();
        }, silence);
        try {
          const { done, value } = await reader.read();
          if (silent) controller.error(new NetworkError("The event stream has fallen silent."));
          else if (done) controller.close();
          else controller.enqueue(value);
        } finally {
          clearTimeout(timer);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    });
    return new Response(body, response);
  };
}

export function withGraphqlSse(client: Client<boolean>): Subscribe {
  return (request, sink) => client.subscribe(request, sink);
}
