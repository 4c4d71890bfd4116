import type { DocumentedCode, DocumentedOperation, Example } from "./document.ts";

/** What the suite has proven of one target. Something is recorded only after it held. */
export class Coverage {
  readonly #operations: readonly DocumentedOperation[];
  readonly #examples = new Set<Example>();
  readonly #validators = new Set<string>();
  readonly #refusals = new Map<string, number>();

  constructor(operations: readonly DocumentedOperation[]) {
    this.#operations = operations;
  }

  /** The example was decoded. */
  example(example: Example): void {
    this.#examples.add(example);
  }

  /** The validator of this status refused what is wrong, and nothing else. */
  validator({ id }: DocumentedOperation, status: number): void {
    this.#validators.add(`${id} ${status}`);
  }

  /** One more request that the document forbids was refused. */
  refusal({ id }: DocumentedOperation): void {
    this.#refusals.set(id, (this.#refusals.get(id) ?? 0) + 1);
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

  table(): string {
    const rows = this.#operations.map((operation) => [
      operation.id,
      ...this.#columns(operation).map(({ items }) => share(items)),
      String(this.#refusals.get(operation.id) ?? 0),
    ]);
    const head = ["operation", "statuses", "examples", "codes", "validators", "refused requests"];
    const whole = this.#operations.filter((operation) =>
      this.#columns(operation).every(({ items }) => items.every(([, isProven]) => isProven)),
    );
    const total = `${whole.length} of ${this.#operations.length} operations covered whole`;
    return `${printColumns([head, ...rows])}\n${total}\n`;
  }

  /** What there is to prove of an operation, and what was proven. */
  #columns({ id, statuses, codes, examples }: DocumentedOperation): Column[] {
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
    ];
  }
}

interface Column {
  readonly title: string;
  readonly items: (readonly [name: string, isProven: boolean])[];
}

function share(items: Column["items"]): string {
  const proven = items.filter(([, isProven]) => isProven).length;
  const percent = items.length === 0 ? 100 : Math.floor((100 * proven) / items.length);
  return `${proven}/${items.length} ${percent} %`;
}

/** The first column to the left, the others to the right, two spaces between. */
function printColumns(lines: readonly (readonly string[])[]): string {
  const widths = lines.reduce<number[]>(
    (widest, cells) => cells.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
    [],
  );
  const pad = (cell: string, index: number) =>
    index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0);
  return lines.map((cells) => cells.map(pad).join("  ")).join("\n");
}
