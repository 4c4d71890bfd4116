import type { DocumentedOperation } from "./document.ts";
import { type SpoiledValue, spoiledValues } from "./spoiled-values.ts";

/** Bodies that no answer with this status may have, and what is wrong with each. */
export function wrongBodies(
  { examples, success }: DocumentedOperation,
  status: number,
): SpoiledValue[] {
  const ok = examples.find((example) => example.status === status && example.code === 0);
  const failed = examples.find((example) => example.status === status && example.code !== 0);
  return [
    { name: "a number", value: 12345 },
    { name: "an envelope without a code", value: { message: "no code", data: null } },
    ...(ok === undefined ? [] : spoiledValues(success, ok.value, "body")),
    ...(failed === undefined ? [] : spoiledFailures(failed.value)),
  ];
}

/** The envelope of failures, each member that it requires dropped, and each type flipped. */
function spoiledFailures(value: unknown): SpoiledValue[] {
  const envelope = value as Readonly<Record<string, unknown>>; // an example of an envelope
  const { message: _, ...wordless } = envelope;
  return [
    { name: "a failure without a message", value: wordless },
    { name: "a failure whose message is a number", value: { ...envelope, message: 12345 } },
    { name: "a failure whose code is a word", value: { ...envelope, code: "4000" } },
  ];
}
