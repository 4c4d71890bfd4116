/** Ways to look at data from outside: what is missing or of another kind becomes empty. */
export type Data = Readonly<Record<string, unknown>>;

export function record(value: unknown): Data {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Data)
    : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function records(value: unknown): readonly Data[] {
  return list(value).map(record);
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function number(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

export function optionalNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function optionalText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
