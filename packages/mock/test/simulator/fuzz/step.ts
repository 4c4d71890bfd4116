/** One thing that is done to a simulator; plain data, so that a failure can be kept and played again. */
export type Step = FuzzRequest | { readonly advanceMs: number; readonly key: string };

export interface FuzzRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Bytes, each written as the character with its number. */
  readonly body?: string | undefined;
}

export function isRequest(step: Step): step is FuzzRequest {
  return "url" in step;
}

export function toRequest({ method, url, headers, body }: FuzzRequest): Request {
  const bytes = body === undefined ? {} : { body: Buffer.from(body, "latin1") };
  return new Request(url, {
    method,
    headers: headers.map(([name, value]) => [name, value]),
    ...bytes,
  });
}

/** The bytes of a text in UTF-8, in the form of a step. */
export function bytesOf(text: string): string {
  return Buffer.from(text).toString("latin1");
}
