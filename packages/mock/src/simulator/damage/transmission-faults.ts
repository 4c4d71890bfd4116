import type { Transmission, TransmissionEnd } from "../../front/transmission.ts";
import { durationMs } from "../clock/duration.ts";
import { delayOf } from "../faults/argument.ts";
import type { FaultName } from "../faults/fault-table.ts";
import type { Random } from "../random.ts";

type Travel = (argument: string, random: Random) => Transmission;

const until = (at: TransmissionEnd["at"], by: TransmissionEnd["by"]): Travel => {
  return (bytes) => ({ end: { at, by, ...(bytes !== "" && { bytes: Number(bytes) }) } });
};
const atStart: Travel = (how) => ({
  end: { at: "start", by: how === "close" ? "close" : "reset" },
});
const spread: Travel = (duration) => ({ bodyMs: durationMs(duration) });
const cutIn = (framing: Transmission["framing"]): Travel => {
  return (argument, random) => ({ framing, ...until("body", "close")(argument, random) });
};

/** Faults that leave an answer as it is, and change how it travels. */
export const TRANSMISSION_FAULTS: Readonly<Partial<Record<FaultName, Travel>>> = {
  delay: (argument, random) => ({ delayMs: delayOf(argument, random) }),
  "slow-body": spread,
  stall: until("body", "silence"),
  silence: () => ({ end: { at: "start", by: "silence" } }),
  "drop-request": atStart,
  "lose-answer": atStart,
  "cut-headers": until("headers", "reset"),
  "reset-body": until("body", "reset"),
  "cut-body": cutIn("length"),
  "cut-chunks": cutIn("chunked"),
  "cut-unframed": cutIn("connection"),
  "bad-gzip": () => ({ isGarbled: true }),
  "reset-after": () => ({ end: { at: "after", by: "reset" } }),
  "file-cut": cutIn("length"),
  "file-reset": until("body", "reset"),
  "file-stall": until("body", "silence"),
  "file-slow": spread,
};
