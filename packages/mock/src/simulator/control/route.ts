import type { Tables } from "../core/tables.ts";
import type { CoverageBook } from "../coverage/coverage-book.ts";
import type { Universe } from "../universe.ts";
import type { World } from "../world/world.ts";
import type { WorldControl } from "../world-control.ts";
import { ControlRefusal, notFound } from "./control-refusal.ts";
import type { Members } from "./read-members.ts";
import type { RequestBook } from "./request-book.ts";

/** One thing that the control API does: what it is called by, what it is good for, and how it is done. */
export interface Route {
  readonly method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
  /** Below `/__mock/`; a part in braces stands for any value. */
  readonly path: string;
  /** For people, in one line. */
  readonly about: string;
  /** Bodies that it takes, as people would write them; without any it takes none. */
  readonly bodies?: readonly string[];
  /** Parameters of the query. */
  readonly query?: readonly string[];
  /** What it answers, as JSON. */
  readonly answer: (call: ControlCall) => unknown | Promise<unknown>;
}

/** What routes work on. */
export interface ControlParts {
  readonly universe: Universe;
  readonly book: RequestBook;
  readonly coverage: CoverageBook;
  readonly tables: Tables;
}

export interface ControlCall extends ControlParts {
  /** The world of the key that was sent; undefined where none was. */
  readonly world: World | undefined;
  /** What stands in the place of the braces of the path, decoded. */
  readonly parameter: string;
  readonly query: URLSearchParams;
  readonly body: Members;
}

/** A world, and the hands on it. */
export interface Held {
  readonly world: World;
  readonly control: WorldControl;
}

/** The worlds that a call is about: that of its key, or all. */
export function worldsOf({ universe, world }: ControlCall): readonly Held[] {
  const worlds = world === undefined ? universe.all : [world];
  return worlds.map((one) => ({ world: one, control: universe.control(one) }));
}

/** What there is to say about the world of the key; or of each world, where none was sent. */
export async function forWorlds<T>(
  call: ControlCall,
  answer: (held: Held) => T | Promise<T>,
): Promise<T | { readonly worlds: readonly T[] }> {
  const answers = await Promise.all(worldsOf(call).map(answer));
  const [only] = answers;
  return call.world !== undefined && only !== undefined ? only : { worlds: answers };
}

/** @throws {ControlRefusal} 400: the call names no world by its key. */
export function requireWorld({ universe, world }: ControlCall): Held {
  if (world !== undefined) return { world, control: universe.control(world) };
  const message = "Say whose world is meant: send its API key in the header api-key.";
  throw new ControlRefusal(400, "no-key", message);
}

/**
 * The one world that has it, among those that the call is about.
 *
 * @throws {ControlRefusal} 404 none has it, 409 several do.
 */
export function worldWith(call: ControlCall, what: string, has: (held: Held) => boolean): Held {
  const [first, second] = worldsOf(call).filter(has);
  if (first === undefined) throw notFound(`There is no ${what}.`);
  if (second === undefined) return first;
  const message = `Several worlds have the ${what}. Send the API key of the one that is meant.`;
  throw new ControlRefusal(409, "conflict", message);
}
