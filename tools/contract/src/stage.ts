import { type Call, createCall } from "@coreclaw/client";
import type { WorldControl } from "@coreclaw/mock";
import { expect } from "vitest";
import { type Answer, Coverage } from "./coverage.ts";
import { documentedOperations } from "./document.ts";
import { at } from "./json.ts";
import type { Intent } from "./targets/exchange.ts";
import type { Target, TargetPlan } from "./targets/target.ts";

/** An API key of its own, with the world behind it: what one test does reaches no other. */
export interface Account {
  readonly key: string;
  /** First argument of the generated functions. */
  readonly call: Call;
  readonly world: WorldControl;
}

/** A target while the tests play on it, and what they have proven. */
export class Stage {
  readonly plan: TargetPlan;
  readonly coverage: Coverage;
  #target: Target | undefined;
  #intent: Intent = "allowed";
  #heard: Answer[] = [];
  #keys = 0;

  constructor(plan: TargetPlan) {
    this.plan = plan;
    this.coverage = new Coverage(documentedOperations, plan);
  }

  get target(): Target {
    if (this.#target === undefined) throw new Error(`${this.plan.name} is not started.`);
    return this.#target;
  }

  async open(): Promise<void> {
    this.#target = await this.plan.start();
  }

  async close(): Promise<void> {
    await this.#target?.close();
  }

  /** The test goes on to send what the document forbids. */
  meansForbidden(): void {
    this.#intent = "forbidden";
  }

  /** At the end of a test: nothing may be wrong with what went back and forth in it. */
  settle(hasPassed: boolean): void {
    const intent = this.#intent;
    const heard = this.#heard;
    this.#intent = "allowed";
    this.#heard = [];
    expect(this.#target?.watch?.take(intent) ?? []).toEqual([]);
    if (hasPassed) this.coverage.story(heard);
  }

  /** A key that no other test has; `kind` is one that means something, such as `sim_no_balance`. */
  key(kind = "contract"): string {
    this.#keys += 1;
    return `${kind}.${this.#keys}`;
  }

  /** A call whose answers count as seen behaviour. */
  call(apiKey: string | undefined): Call {
    const listening = async (url: string, init: RequestInit) => {
      const response = await fetch(url, init);
      await this.#hear(url, response.clone());
      return response;
    };
    return createCall({ baseUrl: this.target.url, apiKey, fetch: listening });
  }

  /** An account in the simulator. */
  async account(kind?: string): Promise<Account> {
    const key = this.key(kind);
    return { key, call: this.call(key), world: await this.world(key) };
  }

  async world(key: string): Promise<WorldControl> {
    const { simulator } = this.target;
    if (simulator === undefined) throw new Error(`${this.plan.name} has no worlds.`);
    return await simulator.simulator.world(key);
  }

  async #hear(url: string, response: Response): Promise<void> {
    const { pathname } = new URL(url);
    const operation = documentedOperations.find(({ path }) => path === pathname);
    const code = at(await response.json(), "code");
    if (operation !== undefined) this.#heard.push({ operation, status: response.status, code });
  }
}
