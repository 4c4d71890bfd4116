import { apply, type WorldEvent } from "./event.ts";
import { copyState, type WorldState } from "./state.ts";

/** A state of the world, and what happened to it since. */
export interface Chapter {
  readonly from: WorldState;
  readonly events: WorldEvent[];
}

/** After so many events a new chapter begins; the last two are kept. */
const CHAPTER_EVENTS = 500;

/**
 * What happened to a world, bounded: replaying a chapter onto its checkpoint gives the world as it
 * is. A checkpoint shares its values with the world, so it costs little.
 */
export class Journal {
  #chapters: readonly Chapter[];

  constructor(state: WorldState) {
    this.#chapters = [{ from: copyState(state), events: [] }];
  }

  /** Call it after `state` took the event. */
  record(event: WorldEvent, state: WorldState): void {
    const current = this.#chapters.at(-1);
    // Counts are whole: of those that follow one another the last is enough, and reads fill no journal.
    const isCounting =
      event.type === "faults-counted" && current?.events.at(-1)?.type === event.type;
    if (isCounting) current?.events.pop();
    current?.events.push(event);
    if (current === undefined || current.events.length < CHAPTER_EVENTS) return;
    this.#chapters = [current, { from: copyState(state), events: [] }];
  }

  /** The events that are kept, the oldest first. */
  get events(): readonly WorldEvent[] {
    return this.#chapters.flatMap(({ events }) => events);
  }

  /** The world, made again from the oldest checkpoint. */
  replay(): WorldState {
    const [first] = this.#chapters;
    if (first === undefined) throw new Error("A journal has a chapter from its beginning on.");
    const state = copyState(first.from);
    for (const event of this.events) apply(state, event);
    return state;
  }
}
