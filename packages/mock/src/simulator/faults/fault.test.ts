import { describe, expect, test } from "vitest";
import { argumentOf, FaultError, parseFaults, writeFaults } from "./fault.ts";

describe("a text that names faults", () => {
  test.each([
    ["delay:2s", [{ name: "delay", argument: "2s" }]],
    ["Lose_Answer", [{ name: "lose-answer" }]],
    [
      "rate-limited+retry-after:soon",
      [{ name: "rate-limited" }, { name: "retry-after", argument: "soon" }],
    ],
    [
      "redirect:http://127.0.0.1:9/a?b=c",
      [{ name: "redirect", argument: "http://127.0.0.1:9/a?b=c" }],
    ],
    ["stale gateway:504", [{ name: "stale" }, { name: "gateway", argument: "504" }]],
    ["retry-after:", [{ name: "retry-after", argument: "" }]],
  ])("%s", (text, faults) => {
    expect(parseFaults(text)).toEqual(faults);
  });

  test("is written as it is read", () => {
    const text = "gateway:503+retry-after:1";

    expect(writeFaults(parseFaults(text))).toBe(text);
  });

  test.each([
    ["dealy:2s", /^There is no fault "dealy"\. Nearest: delay, /],
    ["", /^There is no fault ""/],
    ["__proto__", /^There is no fault "__proto__"/],
    ["delay:soon", /^The fault delay:<delay> cannot have "soon"\. Give a time such as "2s"/],
    ["delay:2h", /at most an hour/],
    ["delay:2", /^The fault delay:<delay> cannot have "2"\. Give a time such as "2s"/],
    ["delay:3s..1s", /cannot have "3s\.\.1s"/],
    [
      "gateway:500",
      /^The fault gateway:502\|503\|504 cannot have "500"\. Give 502 or 503 or 504\.$/,
    ],
    ["cut-body:-1", /a whole number/],
    ["silence:5s", /^The fault silence takes no argument: leave out ":5s"\.$/],
    ["retry-after:é", /visible ASCII/],
    ["delay+delay+delay+delay+delay+delay+delay+delay+delay", /names more than 8 faults/],
  ])("%s is refused in one sentence", (text, message) => {
    expect(() => parseFaults(text)).toThrow(FaultError);
    expect(() => parseFaults(text)).toThrow(message);
  });

  test("says what an argument is when it is left out", () => {
    const [delay] = parseFaults("delay");
    const [gateway] = parseFaults("gateway");
    const [cut] = parseFaults("cut-body");

    expect([delay, gateway, cut].map(argumentOf)).toEqual(["2s", "502", ""]);
  });
});
