import createClient from "openapi-fetch";
import { type Answer, readAnswer } from "./answer/answer.ts";
import type { Fetch } from "./options.ts";
import type { PreparedRequest } from "./request/build-request.ts";
import type { Settings } from "./settings.ts";

/** Called when status and headers have arrived. */
type OnHeaders = (status: number) => void;

/** Sends a prepared request once and reads the answer. Rejects with whatever `fetch` rejects with. */
export type Transport = (
  request: PreparedRequest,
  signal: AbortSignal,
  onHeaders: OnHeaders,
) => Promise<Answer>;

/**
 * The one place where openapi-fetch is used. It joins base URL, path and query and calls `fetch`; what
 * it is called with, and what is read, is ours, and its types are not used (docs/adr/0001).
 */
export function createTransport({ baseUrl, fetch, maxResponseBytes }: Settings): Transport {
  const client = createUntyped({ ...PINNED, baseUrl, Request: PlainRequest });
  return async (request, signal, onHeaders) => {
    const init = initOf(request, signal);
    const send = async ({ url }: PlainRequest) => {
      const response = await fetchOrThrow(fetch, url, init);
      onHeaders(response.status);
      return new ReadResponse(response, await readAnswer(response, maxResponseBytes, signal));
    };
    const { method, path, query } = request;
    const { response } = await client.request(method, path, {
      ...PINNED,
      fetch: send,
      params: { header: undefined, path: undefined, query: {} },
      querySerializer: () => query,
      parseAs: "stream",
      middleware: [],
    });
    return response.answer;
  };
}

/**
 * Every option that openapi-fetch would otherwise look up, and so find on a polluted
 * `Object.prototype`: a `baseUrl` there would send the key to somebody else.
 */
const PINNED = {
  baseUrl: undefined,
  Request: undefined,
  fetch: undefined,
  headers: undefined,
  body: undefined,
  querySerializer: undefined,
  bodySerializer: undefined,
  pathSerializer: undefined,
};

/** Without a prototype: `fetch` reads more members than these, and must not find them elsewhere. */
function initOf({ method, headers, body }: PreparedRequest, signal: AbortSignal): RequestInit {
  const redirect = "manual"; // fetch would take the key along to another host
  return Object.assign(Object.create(null), { method, headers, body, signal, redirect });
}

async function fetchOrThrow(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw error || new Error(`fetch threw ${error}`); // openapi-fetch takes undefined, null, 0 for no error
  }
}

/** Stands in for the platform's Request, which copies the body: `fetch(url, init)` costs much less. */
class PlainRequest {
  readonly url: string;
  readonly method: string;

  constructor(url: string, { method = "GET" }: RequestInit) {
    this.url = url;
    this.method = method;
  }
}

/** What openapi-fetch gets back: the status is true, and there is nothing left for it to read or parse. */
class ReadResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly body = null;
  readonly answer: Answer;

  constructor({ status, ok, headers }: Response, answer: Answer) {
    this.status = status;
    this.ok = ok;
    this.headers = headers;
    this.answer = answer;
  }

  async text(): Promise<string> {
    return "";
  }
}

interface UntypedClient {
  request(method: string, path: string, init: object): Promise<{ readonly response: ReadResponse }>;
}

/**
 * Cast, because openapi-fetch hands back what our `fetch` returned, only constructs the Request class
 * and reads its `method`, and because its own types cost seconds of type-check.
 */
const createUntyped = createClient as unknown as (options: object) => UntypedClient;
