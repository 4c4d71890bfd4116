import { isRecord } from "../document/document.ts";
import type { OutgoingCallback } from "../simulator/callbacks/send-callback.ts";

// What page and worker say to each other. Other scripts of the origin send messages too, and the two
// sides may be of different versions, so nothing is believed before it is read here.

/** What a page asks its worker for. */
export type Ask = "start" | "ping" | "stop";

/** What a worker tells its pages. */
export type Told =
  | { readonly kind: "callback"; readonly callback: OutgoingCallback }
  | { readonly kind: "warning"; readonly message: string };

/** What comes back through the port of an ask. */
export type Reply = { readonly ok: true } | { readonly error: string };

/** Marks the messages that are the mock's. */
const MARK = "coreclaw-mock";

export function writeMessage(content: Ask | Told): unknown {
  return { mark: MARK, content };
}

/** Undefined for what is somebody else's. */
export function readAsk(message: unknown): Ask | undefined {
  const content = contentOf(message);
  return content === "start" || content === "ping" || content === "stop" ? content : undefined;
}

/** Undefined for what is somebody else's. */
export function readTold(message: unknown): Told | undefined {
  const content = contentOf(message);
  if (!isRecord(content)) return undefined;
  const { kind, message: text, callback } = content;
  if (kind === "warning" && typeof text === "string") return { kind, message: text };
  const read = kind === "callback" ? readCallback(callback) : undefined;
  return read && { kind: "callback", callback: read };
}

export function readReply(message: unknown): Reply {
  if (isRecord(message) && message["ok"] === true) return { ok: true };
  const error = isRecord(message) ? message["error"] : undefined;
  return { error: typeof error === "string" ? error : "It gave an answer that nobody knows." };
}

function contentOf(message: unknown): unknown {
  return isRecord(message) && message["mark"] === MARK ? message["content"] : undefined;
}

function readCallback(value: unknown): OutgoingCallback | undefined {
  if (!isRecord(value)) return undefined;
  const { url, body, headers } = value;
  if (typeof url !== "string" || typeof body !== "string" || !isRecord(headers)) return undefined;
  const texts = Object.entries(headers).filter((entry): entry is [string, string] => {
    return typeof entry[1] === "string";
  });
  return { url, body, headers: Object.fromEntries(texts) };
}
