import type { DocumentedOperation, Example } from "./document.ts";

/** What the suite has proven of one target. Something is recorded only after it held. */
export class Coverage {
  readonly #seen = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #operations: readonly DocumentedOperation[];

  constructor(operations: readonly DocumentedOperation[]) {
    this.#operations = operations;
  }

  example(operation: DocumentedOperation, { status, name }: Example): void {
    this.#seen.add(`${operation.id} ${status} ${name}`);
  }

  /** One more negative request that was refused, or one more validator that refused a wrong body. */
  count(kind: "negative" | "canary", operation: DocumentedOperation): void {
    const key = `${kind} ${operation.id}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Documented examples that were not seen. */
  missing(): string[] {
    return this.#operations.flatMap(({ id, examples }) =>
      examples
        .map(({ status, name }) => `${id} ${status} ${name}`)
        .filter((key) => !this.#seen.has(key)),
    );
  }

  /** Documented statuses without a single example that was seen, or without a canary. */
  missingStatuses(): string[] {
    return this.#operations.flatMap((operation) => {
      const seen = new Set(this.#seenExamples(operation).map(({ status }) => status));
      return operation.statuses
        .filter((status) => !seen.has(status))
        .map((status) => `${operation.id} ${status}`);
    });
  }

  table(): string {
    const rows = this.#operations.map((operation) => this.#row(operation));
    const head = ["operation", "statuses", "examples", "refused requests", "canaries"];
    const covered = this.#operations.filter((one) => this.#isWhole(one)).length;
    const lines = [head, ...rows].map((cells) =>
      cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(17))).join(""),
    );
    return `${lines.join("\n")}\n${covered} of ${this.#operations.length} operations covered whole\n`;
  }

  #row(operation: DocumentedOperation): string[] {
    const seen = this.#seenExamples(operation);
    const statuses = new Set(seen.map(({ status }) => status)).size;
    return [
      operation.id,
      share(statuses, operation.statuses.length),
      share(seen.length, operation.examples.length),
      String(this.#counts.get(`negative ${operation.id}`) ?? 0),
      share(this.#counts.get(`canary ${operation.id}`) ?? 0, operation.statuses.length),
    ];
  }

  #seenExamples({ id, examples }: DocumentedOperation): Example[] {
    return examples.filter(({ status, name }) => this.#seen.has(`${id} ${status} ${name}`));
  }

  #isWhole(operation: DocumentedOperation): boolean {
    const canaries = this.#counts.get(`canary ${operation.id}`) ?? 0;
    return (
      this.#seenExamples(operation).length === operation.examples.length &&
      canaries === operation.statuses.length
    );
  }
}

function share(done: number, all: number): string {
  return `${done}/${all} ${all === 0 ? 100 : Math.floor((100 * done) / all)} %`;
}
