import type { FaultRule } from "./rule.ts";

export interface Profile {
  readonly about: string;
  readonly rules: readonly FaultRule[];
}

/** Bad days with a name. Each rule decides for itself, by the seed. */
export const PROFILES = {
  "flaky-wifi": {
    about: "Slow and uneven, with connections that end before, within and after answers.",
    rules: [
      { fault: "delay:~80ms" },
      { fault: "drop-request", probability: 0.04 },
      { fault: "lose-answer", probability: 0.03 },
      { fault: "cut-headers", probability: 0.01 },
      { fault: "reset-body", probability: 0.02 },
      { fault: "cut-chunks", probability: 0.02 },
      { fault: "reset-after", probability: 0.03 },
      { fault: "slow-body:500ms", probability: 0.05 },
      { fault: "file-cut", probability: 0.2 },
    ],
  },
  "bad-deploy": {
    about: "Gateways answer for servers that restart, and some answers come out wrong.",
    rules: [
      { fault: "gateway:502", probability: 0.08 },
      { fault: "gateway:503+retry-after:1", probability: 0.05 },
      { fault: "gateway:504", probability: 0.03 },
      { fault: "server-error", probability: 0.05 },
      { fault: "portal", probability: 0.02 },
      { fault: "truncated-json", probability: 0.02 },
      { fault: "wrong-type:text/html", probability: 0.02 },
      { fault: "contradiction", probability: 0.01 },
      { fault: "empty-body", probability: 0.02 },
      { fault: "file-busy", probability: 0.2 },
    ],
  },
  "rate-storm": {
    about: "Every third request or so is refused with 4290, with and without a Retry-After.",
    rules: [
      { fault: "rate-limited+retry-after:1", probability: 0.15 },
      { fault: "rate-limited+retry-after:date", probability: 0.05 },
      { fault: "rate-limited", probability: 0.15 },
      { fault: "file-busy+retry-after:1", probability: 0.2 },
    ],
  },
  "callback-trouble": {
    about:
      "Callbacks are lost, late, doubled, out of order, or there before the start is answered.",
    rules: [
      { fault: "callback-lost:ended", probability: 0.2 },
      { fault: "callback-lost", probability: 0.1 },
      { fault: "callback-late:2m", probability: 0.2 },
      { fault: "callback-twice", probability: 0.3 },
      { fault: "callback-swapped", probability: 0.2 },
      { fault: "callback-early", probability: 0.2 },
    ],
  },
  "stale-replica": {
    about: "Reads lag behind, states flap, rows shift between pages and counts are off.",
    rules: [
      { fault: "stale:15s", probability: 0.2 },
      { fault: "flap", probability: 0.15 },
      { fault: "shifted-rows", probability: 0.15 },
      { fault: "empty-page", probability: 0.1 },
      { fault: "repeated-page", probability: 0.05 },
      { fault: "count-ahead:2", probability: 0.1 },
      { fault: "count-behind", probability: 0.05 },
    ],
  },
  "bad-downloads": {
    about: "Files are cut, slow, short, changed, or refused.",
    rules: [
      { fault: "file-cut", probability: 0.2 },
      { fault: "file-reset", probability: 0.1 },
      { fault: "file-no-range", probability: 0.2 },
      { fault: "file-unsized", probability: 0.1 },
      { fault: "file-short", probability: 0.05 },
      { fault: "file-changed", probability: 0.1 },
      { fault: "file-busy", probability: 0.1 },
      { fault: "file-expired", probability: 0.1 },
    ],
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;

export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}
