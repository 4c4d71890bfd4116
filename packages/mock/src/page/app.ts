import { afterLook, isOtherWorld } from "./data/after-look.ts";
import { type Ask, type ControlClient, ControlProblem, NoAnswer } from "./data/control-client.ts";
import { loadCatalogue, loadExplanation, loadLists, loadRun } from "./data/load.ts";
import { newsOf } from "./data/news.ts";
import { type Poll, startPolling } from "./data/poll.ts";
import {
  type ChosenRequest,
  FIRST_STATE,
  NOTHING_OF_A_WORLD,
  type OpenDialog,
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
  /** A mock that was started again may know other faults. */
  #isCatalogueOld = true;

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

  /** About the shown world, which stays the shown one. */
  openDialog(name: OpenDialog["name"]): void {
    const world = shownWorld(this.#state)?.id;
    if (world === undefined) return;
    this.set({ dialog: { name, world }, dialogProblem: "", wanted: world });
  }

  /**
   * Changes a world by the control API, the shown one unless `ask` names another, and tells what came
   * of it. Says whether it was done.
   */
  async change(path: string, ask: Ask, done: string): Promise<boolean> {
    const world = ask.world ?? shownWorld(this.#state)?.id;
    // Without a world the control API would change all of them.
    if (world === undefined) return this.#refuse("There is no account yet that could be changed.");
    try {
      await this.client.ask(path, { ...ask, world });
    } catch (error) {
      return this.#failChange(error);
    }
    this.set({ dialogProblem: "" });
    this.tell(done);
    await this.refresh();
    return true;
  }

  async #look(): Promise<void> {
    try {
      const before = this.#state;
      const lists = await loadLists(this.client, before);
      await this.#loadCatalogue();
      const { wanted, allWorlds } = this.#state;
      // Another was chosen meanwhile.
      if (wanted !== before.wanted || allWorlds !== before.allWorlds) return await this.#look();
      this.#show(before, lists);
      await this.#lookCloser();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The old one stays until the new one is there: somebody may be choosing from it. */
  async #loadCatalogue(): Promise<void> {
    if (!this.#isCatalogueOld) return;
    this.set({ catalogue: await loadCatalogue(this.client) });
    this.#isCatalogueOld = false;
  }

  #show(before: PageState, found: Partial<PageState>): void {
    const now = this.#state;
    const after = afterLook(before, now, found);
    const isOther = isOtherWorld(before, shownWorld(after)?.id);
    const news = isOther ? undefined : newsOf(before, after);
    this.set(after);
    if (after.message !== now.message) return;
    if (now.connection === "lost") this.tell("The mock is back.");
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

  async #explain(request: ChosenRequest): Promise<void> {
    const explanation = await loadExplanation(this.client, request);
    if (this.#state.request === request) this.set({ explanation });
  }

  #failChange(error: unknown): boolean {
    if (!(error instanceof NoAnswer)) return this.#fail(error);
    this.#fail(error);
    return this.#refuse("It is not known whether that was done: no answer came.");
  }

  #fail(error: unknown): false {
    if (error instanceof NoAnswer) {
      this.#isCatalogueOld = true;
      this.set({ connection: "lost" });
    } else if (error instanceof ControlProblem && error.kind === "no-token") {
      this.set({ needsToken: true, connection: "up" });
    } else this.#refuse(error instanceof Error ? error.message : "Something went wrong.");
    return false;
  }

  #refuse(text: string): false {
    if (this.#state.dialog === undefined) this.tell(text, true);
    else this.set({ dialogProblem: text });
    return false;
  }
}
