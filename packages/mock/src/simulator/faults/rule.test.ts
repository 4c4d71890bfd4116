import { expect, test } from "vitest";
import { FaultError } from "./fault.ts";
import { rulesOf } from "./fault-wish.ts";
import { PROFILES } from "./profiles.ts";
import { readRule } from "./rule.ts";

test("a rule is read member by member, and complete", () => {
  const rule = {
    fault: "gateway:502",
    operations: ["getRun", "files"],
    run: "01KDVDNA009318HVB2CJ934WD0",
    nth: 3,
    every: 2,
    times: 5,
    probability: 0.25,
  };

  expect(readRule(rule)).toEqual(rule);
  expect(readRule({ fault: "Gateway:502" })).toEqual({ fault: "gateway:502" });
});

test("a run flaps at every second look, unless a rule says when", () => {
  expect(readRule({ fault: "flap" })).toEqual({ fault: "flap", every: 2 });
  expect(readRule({ fault: "flap", nth: 1 })).toEqual({ fault: "flap", nth: 1 });
});

test.each([
  [null, /^A rule is an object, and not null\.$/],
  [{}, /^fault cannot be missing\. Give a text such as "delay:2s"\.$/],
  [{ fault: 5 }, /^fault cannot be the number 5/],
  [{ fault: "delay", tmies: 1 }, /^A rule has no member "tmies"\. Did you mean times\?/],
  [{ fault: "delay", operations: [] }, /^operations cannot be an empty list/],
  [
    { fault: "delay", operations: ["getRnu"] },
    /^There is no operation "getRnu"\. Nearest: getRun,/,
  ],
  [{ fault: "delay", operations: ["__proto__"] }, /^There is no operation "__proto__"/],
  [{ fault: "delay", run: "a b" }, /^run cannot be the text "a b"\. Give the slug of a run\.$/],
  [{ fault: "delay", nth: 0 }, /^nth cannot be the number 0\. Give a whole number from 1\.$/],
  [{ fault: "delay", times: 1.5 }, /^times cannot be/],
  [
    { fault: "delay", probability: 2 },
    /^probability cannot be the number 2\. Give a number from 0 to 1\.$/,
  ],
  [{ fault: "delay", probability: Number.NaN }, /^probability cannot be/],
])("%j is refused in one sentence", (value, message) => {
  expect(() => readRule(value)).toThrow(FaultError);
  expect(() => readRule(value)).toThrow(message);
});

test.each(Object.entries(PROFILES))(
  "the profile %s is made of rules that can be read",
  (name, { rules }) => {
    expect(rulesOf(name)).toBe(rules);
    for (const rule of rules) expect(readRule(rule)).toEqual(rule);
  },
);

test("a wish that is nothing names the nearest fault or profile", () => {
  expect(() => rulesOf("flaky-wlan")).toThrow(
    /^There is no fault or profile "flaky-wlan"\. Nearest: flaky-wifi,/,
  );
  expect(() => rulesOf("")).toThrow(/^There is no fault ""/);
});
