import { expect, test } from "vitest";
import { traitsOf } from "./magic-key.ts";

test("any key is an ordinary account", () => {
  expect(traitsOf("my key")).toEqual({ account: {} });
  expect(traitsOf("sim_ok").account).toEqual({});
});

test.each([
  ["sim_bad_key", { account: { refused: 20001 } }],
  ["sim_key_expired", { account: { refused: 20002 } }],
  ["sim_user_missing", { account: { refused: 10001 } }],
  ["sim_user_disabled", { account: { refused: 10002 } }],
  ["sim_no_balance", { account: { granted: 0 } }],
  ["sim_no_traffic", { account: { trafficGranted: 0 } }],
  ["sim_free", { account: { plan: "free" } }],
  ["sim_fails", { account: {}, scenario: "fails" }],
  ["sim_stuck_aborting", { account: {}, scenario: "stuck-aborting" }],
  ["sim_flaky_wifi", { account: {}, faults: "flaky-wifi" }],
  ["sim_fails.another-test", { account: {}, scenario: "fails" }],
])("%s", (key, traits) => {
  expect(traitsOf(key)).toMatchObject(traits);
});

test.each(["sim_", "sim_fail", "sim_no-such", "sim_not_found", "sim___proto__", "sim_toString"])(
  "%s means nothing, and the error names the nearest",
  (key) => {
    expect(() => traitsOf(key)).toThrow(/is none of them. Nearest: sim_\w+/);
  },
);
