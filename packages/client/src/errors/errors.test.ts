import { describe, expect, test } from "vitest";
import { InsufficientBalanceError, NotFoundError } from "./answered.ts";
import { CoreClawError } from "./coreclaw-error.ts";
import { isCoreClawError } from "./is-coreclaw-error.ts";

const facts = {
  operation: "startWorker",
  code: 30001,
  codeName: "INSUFFICIENT_BALANCE",
  effect: "none",
  sent: "maybe",
} as const;

/** The base class as a second copy of the package has it. */
async function secondCopy(): Promise<typeof import("./coreclaw-error.ts")> {
  const url = new URL("./coreclaw-error.ts?second", import.meta.url).href;
  return import(/* @vite-ignore */ url);
}

describe("isCoreClawError", () => {
  test("knows an error of another copy of the package, where instanceof does not", async () => {
    const copy = await secondCopy();
    const error = new copy.CoreClawError("InsufficientBalanceError", "no money", facts);

    expect(error).not.toBeInstanceOf(CoreClawError);
    expect(isCoreClawError(error)).toBe(true);
    expect(isCoreClawError(error, "INSUFFICIENT_BALANCE")).toBe(true);
  });

  test("tells codes apart", () => {
    const error = new InsufficientBalanceError("no money", facts);
    expect(isCoreClawError(error, "INSUFFICIENT_BALANCE")).toBe(true);
    expect(isCoreClawError(error, "RUN_MISSING")).toBe(false);
  });

  test.each([
    ["another error", new Error("no money")],
    ["an object that looks like one", { name: "CoreClawError", codeName: "RUN_MISSING" }],
    ["null", null],
    ["a text", "RUN_MISSING"],
    ["undefined", undefined],
  ])("refuses %s", (_, value) => {
    expect(isCoreClawError(value)).toBe(false);
    expect(isCoreClawError(value, "RUN_MISSING")).toBe(false);
  });
});

describe("an error", () => {
  test("is an Error and a CoreClawError, and names its class first in its stack", () => {
    const error = new NotFoundError("getRun: gone", facts);

    expect(error).toBeInstanceOf(CoreClawError);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe("NotFoundError: getRun: gone");
    expect(error.stack).toMatch(/^NotFoundError: getRun: gone\n/);
  });

  test("has no cause when there was none", () => {
    expect(new NotFoundError("getRun: gone", facts)).not.toHaveProperty("cause");
  });
});
