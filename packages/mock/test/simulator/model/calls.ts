import assert from "node:assert/strict";
import type {
  Account,
  ResultPage,
  RunLog,
  RunPage,
  RunRecord,
} from "../../../src/generated/models.ts";
import type { Simulator } from "../../../src/simulator/create-simulator.ts";

/** An answer of the API. `text` is the body as it came, for comparing bytes. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly code: number;
  readonly data: T;
  readonly text: string;
}

/** Calls the API with one key, and takes its word for the form of what comes back: the gate has checked it. */
export class Caller {
  readonly key: string;
  readonly #simulator: Simulator;

  constructor(simulator: Simulator, key: string) {
    this.#simulator = simulator;
    this.key = key;
  }

  async post<T>(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await this.#simulator.fetch(`http://mock.test${path}`, {
      method: "POST",
      headers: { "api-key": this.key, "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const { code, data } = JSON.parse(text) as { code: number; data: T }; // see above
    return { status: response.status, code, data, text };
  }

  /** A file, as anybody gets it who has the link. */
  async file(url: string): Promise<{ readonly status: number; readonly text: string }> {
    const response = await this.#simulator.fetch(url);
    return { status: response.status, text: await response.text() };
  }

  /** The data of an answer that must be a success. */
  async #read<T>(path: string, body: unknown): Promise<T> {
    const { code, data, text } = await this.post<T>(path, body);
    assert.equal(code, 0, text);
    return data;
  }

  async runs(filter: { status?: number } = {}): Promise<RunPage> {
    const body = { page_index: 1, page_size: 1_000, ...filter };
    return await this.#read<RunPage>("/api/v1/run/list", body);
  }

  async run(slug: string): Promise<RunRecord> {
    return await this.#read<RunRecord>("/api/v1/run/detail", { run_slug: slug });
  }

  async page(slug: string, page_index: number, page_size: number): Promise<ResultPage> {
    const body = { run_slug: slug, page_index, page_size };
    return await this.#read<ResultPage>("/api/v1/run/result/list", body);
  }

  async log(slug: string): Promise<RunLog> {
    return await this.#read<RunLog>("/api/v1/run/last/log", { run_slug: slug });
  }

  async exportUrl(slug: string, format: "csv" | "json"): Promise<string> {
    const body = { run_slug: slug, format, filter_keys: [] };
    const path = "/api/v1/run/result/export";
    return (await this.#read<{ download_url: string }>(path, body)).download_url;
  }

  async account(): Promise<Account> {
    return await this.#read<Account>("/api/v1/account/info", {});
  }
}

/** Money of the wire in ten-thousandths of a dollar. */
export function unitsOf(amount: string): number {
  return Math.round(Number(amount) * 10_000);
}
