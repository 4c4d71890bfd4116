import { UsageError } from "./usage-error.ts";

/** @throws {UsageError} It is no port. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`"${text}" is no port. Use a number from 0 to 65535; 0 takes a free one.`);
}
