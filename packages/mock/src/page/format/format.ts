/** Virtual times are told as they stand on the wire, in UTC. */
export function dateTime(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? "–" : date.toISOString().slice(0, 19).replace("T", " ");
}

/** The time of day alone. */
export function timeOfDay(ms: number): string {
  return dateTime(ms).slice(11);
}

/** The same, of the wall clock of whoever looks. */
export function localTime(ms: number): string {
  return new Date(ms).toLocaleTimeString("en-GB");
}

/** @param charge Ten-thousandths of a US dollar. */
export function dollars(charge: number): string {
  return `$${(charge / 10_000).toFixed(4)}`;
}

const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

export function bytes(count: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return `${Number((count / 1000 ** power).toPrecision(3))} ${UNITS[power]}`;
}

export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** `1 row`, `2 rows`. */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** From the start to the end or to now. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
}

/** Texts of any length come from outside; what is shown is bounded. */
export function cut(value: string, most: number): string {
  return value.length <= most
    ? value
    : `${value.slice(0, most)}… (${count(value.length)} characters)`;
}
