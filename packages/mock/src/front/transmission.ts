import { Answer } from "./answer.ts";

/**
 * How an answer travels when it does not simply arrive: plain data, which a server turns into what
 * happens on its socket, and `deliver` into what a `fetch` would make of that.
 */
export interface Transmission {
  /** Real milliseconds before the first byte. */
  readonly delayMs?: number | undefined;
  /** Real milliseconds over which the body is spread. */
  readonly bodyMs?: number | undefined;
  /** How the end of the body is told: by its length (the default), in chunks, or by the end of the connection. */
  readonly framing?: "length" | "chunked" | "connection" | undefined;
  /** The body is not what its Content-Encoding says: it comes, and cannot be decoded. */
  readonly isGarbled?: boolean | undefined;
  /** Where the connection comes to its end; undefined where it stays as it should. */
  readonly end?: TransmissionEnd | undefined;
}

export interface TransmissionEnd {
  /** Before the first byte, within the headers, within the body, or after the whole answer. */
  readonly at: "start" | "headers" | "body" | "after";
  /** Bytes of the headers or the body that still arrive; half of them where nothing is said. */
  readonly bytes?: number | undefined;
  /** `reset` (RST), `close` (FIN), or `silence`: it stays open, and nothing more comes. */
  readonly by: "reset" | "close" | "silence";
}

/** A streamed answer that does not simply arrive. */
export class DamagedResponse extends Response {
  readonly transmission: Transmission;

  constructor(response: Response, transmission: Transmission) {
    super(response.body, { status: response.status, headers: response.headers });
    this.transmission = transmission;
  }
}

/** How an answer of either form travels; undefined where it simply arrives. */
export function transmissionOf(answer: Answer | Response): Transmission | undefined {
  const mayBeDamaged = answer instanceof Answer || answer instanceof DamagedResponse;
  return mayBeDamaged ? answer.transmission : undefined;
}
