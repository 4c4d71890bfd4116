import type { DocumentedCode, DocumentedOperation, Example } from "./document.ts";
import { statusOf } from "./expectations.ts";
import { printColumns } from "./print-columns.ts";
import { reachableCodes, reasonAgainst } from "./reach.ts";
import type { TargetPlan } from "./targets/target.ts";

/** What the suite has proven of one target. Something is recorded only after it held. */
export class Coverage {
  readonly #operations: readonly DocumentedOperation[];
  readonly #plan: Pick<TargetPlan, "plays" | "readings">;
  readonly #examples = new Set<Example>();
  readonly #validators = new Set<string>();
  readonly #refusals = new Map<string, number>();
  readonly #behaviour = new Set<string>();
  readonly #stories = new Map<string, number>();
  readonly #scenarios = new Set<string>();
  readonly #canaries = new Map<string, { readonly sung: number; readonly sent: number }>();

  constructor(
    operations: readonly DocumentedOperation[],
    plan: Pick<TargetPlan, "plays" | "readings">,
  ) {
    this.#operations = operations;
    this.#plan = plan;
  }

  /** The example was decoded. */
  example(example: Example): void {
    this.#examples.add(example);
  }

  /** The validators of this status refused all that is wrong. */
  validator({ id }: DocumentedOperation, status: number): void {
    this.#validators.add(`${id} ${status}`);
  }

  /** One more request that the document forbids was refused. */
  refusal({ id }: DocumentedOperation): void {
    this.#refusals.set(id, (this.#refusals.get(id) ?? 0) + 1);
  }

  /** A validator was given a wrong body. */
  canary({ id }: DocumentedOperation, isRefused: boolean): void {
    const { sung, sent } = this.#canaries.get(id) ?? { sung: 0, sent: 0 };
    this.#canaries.set(id, { sung: sung + (isRefused ? 1 : 0), sent: sent + 1 });
  }

  /** An answer that the server gave for a reason of its own: nobody had asked for it by name. */
  behaviour({ operation, status, code }: Answer): void {
    this.#behaviour.add(`${operation.id} ${status} ${code}`);
  }

  /** A story went well in which these answers were given. */
  story(answers: readonly Answer[]): void {
    for (const answer of answers) this.behaviour(answer);
    for (const id of new Set(answers.map(({ operation }) => operation.id))) {
      this.#stories.set(id, (this.#stories.get(id) ?? 0) + 1);
    }
  }

  /** The code came when its scenario was preferred. */
  scenario({ id }: DocumentedOperation, code: number): void {
    this.#scenarios.add(`${id} ${code}`);
  }

  /** Everything that is documented and was not proven, a line for each. */
  missing(): string[] {
    return this.#operations.flatMap((operation) =>
      this.#columns(operation).flatMap(({ title, items }) =>
        items
          .filter(([, isProven]) => !isProven)
          .map(([item]) => `${operation.id}, ${title}: ${item}`),
      ),
    );
  }

  /** A line for each operation, and what the whole comes to. */
  report(): string {
    const whole = this.#operations.filter((operation) =>
      this.#columns(operation).every(({ items }) => items.every(([, isProven]) => isProven)),
    );
    const total = `${whole.length} of ${this.#operations.length} operations covered whole`;
    return [this.#table(), total, ...(this.#plan.plays ? this.#codes() : []), ""].join("\n");
  }

  #table(): string {
    const titles = this.#operations.slice(0, 1).flatMap((one) => this.#columns(one));
    const head = [
      "operation",
      ...titles.map(({ title }) => title),
      "wrong answers",
      "wrong requests",
      ...(this.#plan.plays ? ["stories"] : []),
    ];
    const rows = this.#operations.map((operation) => [
      operation.id,
      ...this.#columns(operation).map(({ items }) => share(items)),
      this.#mutationScore(operation),
      String(this.#refusals.get(operation.id) ?? 0),
      ...(this.#plan.plays ? [String(this.#stories.get(operation.id) ?? 0)] : []),
    ]);
    return printColumns([head, ...rows]);
  }

  /** Which share of the wrong answers the validators refused. */
  #mutationScore({ id }: DocumentedOperation): string {
    const { sung, sent } = this.#canaries.get(id) ?? { sung: 0, sent: 0 };
    return percentage(sung, sent);
  }

  #codes(): string[] {
    const seen = new Set([...this.#behaviour].map((line) => Number(line.split(" ")[2])));
    const all = new Set(this.#operations.flatMap(({ codes }) => codes.map(({ code }) => code)));
    const absent = [...all].filter((code) => !seen.has(code)).sort((a, b) => a - b);
    const reasons = absent.map(
      (code) => `  not ${code}: ${reasonAgainst(code, this.#plan.readings)}`,
    );
    return [
      `${all.size - absent.length} of ${all.size} codes brought about by behaviour`,
      ...reasons,
    ];
  }

  /** What there is to prove of an operation, and what was proven. */
  #columns(operation: DocumentedOperation): Column[] {
    const { id, statuses, codes, examples } = operation;
    const seen = examples.filter((example) => this.#examples.has(example));
    const isSeen = ({ code, scenario }: DocumentedCode, status: number) =>
      seen.some((one) => one.status === status && one.code === code && one.name === scenario);
    return [
      {
        title: "statuses",
        items: statuses.map((status) => [`${status}`, seen.some((one) => one.status === status)]),
      },
      {
        title: "examples",
        items: examples.map((one) => [`${one.status} ${one.name}`, seen.includes(one)]),
      },
      {
        title: "codes",
        items: codes.flatMap((code) => [
          [`${code.code} ${code.scenario} at 200`, isSeen(code, 200)],
          [`${code.code} ${code.scenario} at ${code.status}`, isSeen(code, code.status)],
        ]),
      },
      {
        title: "validators",
        items: statuses.map((status) => [`${status}`, this.#validators.has(`${id} ${status}`)]),
      },
      ...(this.#plan.plays ? this.#played(operation) : []),
    ];
  }

  #played(operation: DocumentedOperation): Column[] {
    const { id, codes } = operation;
    const { readings } = this.#plan;
    const isSeen = (status: number, code: number) => this.#behaviour.has(`${id} ${status} ${code}`);
    return [
      {
        title: "behaviour",
        items: [
          ["success", isSeen(200, 0)],
          ...reachableCodes(operation, readings).map(
            (one) => [`${one.code}`, isSeen(statusOf(one, readings), one.code)] as const,
          ),
        ],
      },
      {
        title: "scenarios",
        items: codes.map(({ code }) => [`${code}`, this.#scenarios.has(`${id} ${code}`)]),
      },
    ];
  }
}

/** What an operation answered. */
export interface Answer {
  readonly operation: DocumentedOperation;
  readonly status: number;
  /** The code in the envelope. */
  readonly code: unknown;
}

interface Column {
  readonly title: string;
  readonly items: (readonly [name: string, isProven: boolean])[];
}

function share(items: Column["items"]): string {
  const proven = items.filter(([, isProven]) => isProven).length;
  return percentage(proven, items.length);
}

function percentage(part: number, whole: number): string {
  const percent = whole === 0 ? 100 : Math.floor((100 * part) / whole);
  return `${part}/${whole} ${percent} %`;
}
