import { type Ask, type ControlClient, ControlProblem, NoAnswer } from "./data/control-client.ts";
import { loadCatalogue, loadExplanation, loadLists, loadRun } from "./data/load.ts";
import { newsOf } from "./data/news.ts";
import { type Poll, startPolling } from "./data/poll.ts";
import {
  FIRST_STATE,
  NOBODYS_WORLD,
  NOTHING_OF_A_WORLD,
  type PageState,
  shownWorld,
} from "./data/state.ts";

export interface AppOptions {
  readonly client: ControlClient;
  readonly document: Pick<Document, "visibilityState" | "addEventListener">;
  readonly everyMs: number;
  readonly render: (state: PageState, app: App) => void;
  /** The world that the address names. */
  readonly wanted: string | undefined;
}

const TOLD_MS = 8_000;

/** Holds what is shown, and is the only one to change it. */
export class App {
  readonly client: ControlClient;
  readonly #options: AppOptions;
  readonly #poll: Poll;
  #state: PageState;

  constructor(options: AppOptions) {
    this.#options = options;
    this.client = options.client;
    this.#state = { ...FIRST_STATE, wanted: options.wanted };
    this.set({});
    this.#poll = startPolling({ ...options, look: () => this.#look() });
  }

  get state(): PageState {
    return this.#state;
  }

  set(changes: Partial<PageState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#options.render(this.#state, this);
  }

  /** What went wrong stays until something else happens. */
  tell(text: string, isProblem = false): void {
    const message = { text, isProblem };
    this.set({ message });
    if (!isProblem) setTimeout(() => this.#forget(message), TOLD_MS);
  }

  #forget(message: PageState["message"]): void {
    if (this.#state.message === message) this.set({ message: FIRST_STATE.message });
  }

  /** Looks at the mock again right away. */
  async refresh(): Promise<void> {
    await this.#poll.now();
  }

  chooseWorld(id: string): void {
    this.set({ ...NOTHING_OF_A_WORLD, wanted: id });
    void this.refresh();
  }

  /** Asks the control API about the shown world, tells what came of it, and looks again. */
  async change(path: string, ask: Ask, done: string): Promise<boolean> {
    const world = shownWorld(this.#state)?.id;
    try {
      await this.client.ask(path, { ...ask, world });
    } catch (error) {
      this.#fail(error);
      return false;
    }
    this.set({ dialogProblem: "" });
    this.tell(done);
    await this.refresh();
    return true;
  }

  async #look(): Promise<void> {
    try {
      const before = this.#state;
      const catalogue = before.catalogue ?? (await loadCatalogue(this.client));
      const lists = await loadLists(this.client, before);
      if (this.#state.wanted !== before.wanted) return await this.#look(); // another was chosen meanwhile
      this.#show(before, { ...lists, catalogue });
      await this.#lookCloser();
    } catch (error) {
      this.#fail(error);
    }
  }

  #show(before: PageState, changes: Partial<PageState>): void {
    const world = shownWorld({ ...this.#state, ...changes })?.id;
    // Newer accounts do not push away the one that somebody looks at.
    const isSomebodys = world !== undefined && world !== NOBODYS_WORLD;
    const wanted = this.#state.wanted ?? (isSomebodys ? world : undefined);
    const isOther = world !== shownWorld(before)?.id;
    const after: PageState = {
      ...this.#state,
      ...(isOther && NOTHING_OF_A_WORLD),
      ...changes,
      wanted,
      connection: "up",
      needsToken: false,
    };
    const news = isOther ? undefined : newsOf(before, after);
    this.set(after);
    if (before.connection === "lost") this.tell("The mock is back.");
    else if (news !== undefined) this.tell(news);
  }

  async #lookCloser(): Promise<void> {
    const asked = this.#state;
    const closer = await loadRun(this.client, asked);
    const { run, tab, page } = this.#state;
    if (run === asked.run && tab === asked.tab && page === asked.page) this.set(closer);
    if (this.#state.request !== undefined && this.#state.explanation === undefined) {
      await this.#explain(this.#state.request);
    }
  }

  async #explain(id: number): Promise<void> {
    const found = await loadExplanation(this.client, id);
    if (this.#state.request === id) this.set(found);
  }

  #fail(error: unknown): void {
    if (error instanceof NoAnswer) this.#lose();
    else if (error instanceof ControlProblem && error.kind === "no-token") {
      this.set({ needsToken: true, connection: "up" });
    } else {
      const text = error instanceof Error ? error.message : "Something went wrong.";
      if (this.#state.dialog === undefined) this.tell(text, true);
      else this.set({ dialogProblem: text });
    }
  }

  #lose(): void {
    // A mock that is started again may know other faults.
    this.set({ connection: "lost", catalogue: undefined });
  }
}
