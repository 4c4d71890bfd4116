import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawRules, uncounted } from "./draw-rules.ts";
import { countOf, type FaultState, noFaults, withoutRules, withRules } from "./fault-state.ts";
import type { FaultRule } from "./rule.ts";

const stateWith = (...rules: readonly FaultRule[]): FaultState =>
  rules.reduce((state, rule) => withRules(state, rule, [rule]), noFaults("seed"));

/** Asks the rules as often as there are places, and gives what happened each time. */
function story(state: FaultState, places: readonly string[], run?: string) {
  let now = state;
  const happened = places.map((place) => {
    const { faults, counts } = drawRules(now, { place, run }, () => true);
    now = { ...now, counts };
    return faults.map(({ fault }) => fault.name).join();
  });
  return { happened, state: now };
}

const times = (count: number, place = "getRun") => Array.from({ length: count }, () => place);

describe("a rule", () => {
  test("holds always, where it says nothing else", () => {
    expect(story(stateWith({ fault: "stall" }), times(2)).happened).toEqual(["stall", "stall"]);
  });

  test("may hold once, in turn, or so many times", () => {
    expect(story(stateWith({ fault: "stall", nth: 2 }), times(3)).happened).toEqual([
      "",
      "stall",
      "",
    ]);
    expect(story(stateWith({ fault: "stall", every: 2 }), times(4)).happened).toEqual([
      "",
      "stall",
      "",
      "stall",
    ]);
    expect(story(stateWith({ fault: "stall", times: 1 }), times(3)).happened).toEqual([
      "stall",
      "",
      "",
    ]);
  });

  test("counts each operation by itself, but its times over all", () => {
    const places = ["getRun", "listRuns", "getRun", "listRuns"];

    expect(story(stateWith({ fault: "stall", nth: 2 }), places).happened).toEqual([
      "",
      "",
      "stall",
      "stall",
    ]);
    expect(story(stateWith({ fault: "stall", nth: 2, times: 1 }), places).happened).toEqual([
      "",
      "",
      "stall",
      "",
    ]);
  });

  test("may be about some operations, or about one run", () => {
    const some = stateWith({ fault: "stall", operations: ["listRuns"] });
    const one = stateWith({ fault: "stall", run: "mine" });

    expect(story(some, ["getRun", "listRuns"]).happened).toEqual(["", "stall"]);
    expect(story(one, times(1), "mine").happened).toEqual(["stall"]);
    expect(story(one, times(1), "other").happened).toEqual([""]);
    expect(story(one, times(1)).state.counts).toEqual({});
  });

  test("that could do nothing after all has its turn still before it", () => {
    const once = stateWith({ fault: "stall", times: 1 });
    const { state } = story(once, times(1));

    const given = { ...state, counts: uncounted(state, ["rule-1"]) };

    expect(story(given, times(2)).happened).toEqual(["stall", ""]);
  });

  test("about a run that flaps counts the looks at each run", () => {
    const flapping = stateWith({ fault: "flap", every: 2 });
    const look = (state: FaultState, run: string) => story(state, times(1), run);
    const first = look(flapping, "a");
    const second = look(first.state, "b");

    expect(look(second.state, "a").happened).toEqual(["flap"]);
    expect(second.happened).toEqual([""]);
  });

  test("about an address that speaks of flapping counts as any other", () => {
    const given = stateWith({ fault: "redirect:https://elsewhere.invalid/flap", every: 2 });
    const first = story(given, times(1), "a");

    expect(story(first.state, times(1), "b").happened).toEqual(["redirect"]);
  });

  test("happens about as often as it is likely", () => {
    const { state } = story(stateWith({ fault: "stall", probability: 0.3 }), times(2_000));

    expect(Math.abs(countOf(state, "rule-1").fired - 600)).toBeLessThan(80);
  });
});

describe("chances", () => {
  const rules = [
    { fault: "stall", probability: 0.5 },
    { fault: "delay", probability: 0.5 },
  ];

  test("are the same for the same seed, whatever other operations are called between", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("getRun", "listRuns", "startWorker")), (places) => {
        const mixed = story(stateWith(...rules), places).happened;
        const alone = story(
          stateWith(...rules),
          places.filter((place) => place === "getRun"),
        );

        expect(mixed.filter((_, at) => places[at] === "getRun")).toEqual(alone.happened);
      }),
    );
  });

  test("go on where a state is put back", () => {
    const first = story(stateWith(...rules), times(10));
    const whole = story(stateWith(...rules), times(20));
    const putBack = JSON.parse(JSON.stringify(first.state));

    expect([...first.happened, ...story(putBack, times(10)).happened]).toEqual(whole.happened);
  });

  test("differ from seed to seed", () => {
    const other = { ...stateWith(...rules), seed: "another" };

    expect(story(other, times(20)).happened).not.toEqual(
      story(stateWith(...rules), times(20)).happened,
    );
  });
});

describe("rules in force", () => {
  test("have names, those of a profile after it, and can be taken away by them", () => {
    const state = withRules(stateWith({ fault: "stall" }), "rate-storm", [{ fault: "delay" }]);

    expect(state.rules.map(({ id }) => id)).toEqual(["rule-1", "rate-storm-2"]);
    expect(withoutRules(state, "rule-1").rules.map(({ id }) => id)).toEqual(["rate-storm-2"]);
    expect(withoutRules(state).rules).toEqual([]);
  });

  test("are a hundred at most", () => {
    const many = Array.from({ length: 100 }, () => ({ fault: "stall" }));
    const full = stateWith(...many);

    expect(() => withRules(full, "stall", [{ fault: "stall" }])).toThrow(/More than 100 rules/);
  });
});
