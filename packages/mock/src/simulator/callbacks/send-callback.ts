/** Posts one callback. It never rejects: whatever goes wrong is the result. */
export type SendCallback = (callback: OutgoingCallback) => Promise<CallbackResult>;

export interface OutgoingCallback {
  readonly url: string;
  /** The payload, as JSON text. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The status of the answer, or why there is none, in words for people. `refused` says that the
 * policy forbids the address: nothing was sent, and trying again changes nothing.
 */
export type CallbackResult =
  | { readonly status: number }
  | { readonly error: string; readonly refused?: true };

/** Real milliseconds that a receiver may take over its whole answer. */
export const CALLBACK_TIMEOUT_MS = 5_000;

/** Bytes of an answer that are read, and dropped: only its status counts. */
export const MAX_CALLBACK_ANSWER_BYTES = 4 * 1024;

export const NO_ANSWER_IN_TIME: CallbackResult = {
  error: `the receiver did not answer within ${CALLBACK_TIMEOUT_MS / 1_000} seconds`,
};
