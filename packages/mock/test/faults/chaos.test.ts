import { describe, expect, test } from "vitest";
import { PROFILES } from "../../src/simulator/faults/profiles.ts";
import { MockProcess } from "../mock-process.ts";
import { ChaosError, checkChaos, type Promise_ } from "./chaos/check.ts";
import { playChaos } from "./chaos/play.ts";

const SEEDS = 20;
const isStart = ({ call }: { call: string }) => call === "/api/v1/scraper/run";

/** Four starts are sent: no fault makes a fifth of them, and none that was told of is missing. */
const startsOnce: Promise_ = ({ outcomes, started }) => {
  const told = outcomes.filter(isStart).filter(({ answer }) => answer.includes('"run_slug":"'));
  if (started <= 4 && told.length <= started) return undefined;
  return `${told.length} starts were told of, ${started} were made`;
};

/** Whatever is not an answer of the contract carries a mark, or never came. */
const saysSo: Promise_ = ({ outcomes }) => {
  const odd = outcomes.find(
    ({ answer, mark }) =>
      (mark === "" && !/^(200|[45]\d\d) \{"code":|^TypeError$/.test(answer)) ||
      answer.includes("The mock failed"),
  );
  return odd && `${odd.call} answered ${odd.answer.slice(0, 200)} without a mark`;
};

describe.each(Object.keys(PROFILES))("under %s", (profile) => {
  test(`${SEEDS} seeds break no promise, and each does the same again`, async () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const first = await checkChaos(seed, profile, [startsOnce, saysSo]);
      const again = await checkChaos(seed, profile, []);

      expect(again).toEqual(first);
    }
  });

  test("something goes wrong", async () => {
    const plays = await Promise.all(
      Array.from({ length: SEEDS }, (_, seed) => checkChaos(seed, profile, [])),
    );

    const marks = plays.flatMap(({ outcomes }) => outcomes.map(({ mark }) => mark));
    const isAboutFiles = profile === "bad-downloads";
    expect(marks.some((mark) => mark !== "")).toBe(!isAboutFiles);
  });
});

describe("a run of chaos that fails", () => {
  const impossible: Promise_ = ({ outcomes }) => {
    return outcomes.some(({ mark }) => mark.startsWith("gateway"))
      ? "A gateway answered"
      : undefined;
  };

  async function failure(): Promise<ChaosError> {
    for (let seed = 0; seed < SEEDS; seed++) {
      const error = await checkChaos(seed, "bad-deploy", [impossible]).catch((thrown) => thrown);
      if (error instanceof ChaosError) return error;
    }
    throw new Error("No seed made it fail.");
  }

  test("ends with one line that plays it again, in a process of its own", async () => {
    const { message } = await failure();
    const [what, line = "", ...rest] = message.split("\n");
    const [, options = "", seed = ""] =
      /^Replay: coreclaw-mock (.*--seed (\d+).*)$/.exec(line) ?? [];
    const { outcomes: before } = await checkChaos(Number(seed), "bad-deploy", []);

    await using mock = new MockProcess([...options.split(" "), "--no-history", ...PORTS]);
    const again = await playChaos(fetch, await mock.url());

    expect([what, rest]).toEqual(["A gateway answered", []]);
    expect(again.map(shapeOf)).toEqual(before.map(shapeOf));
  });
});

const PORTS = ["--port", "0", "--files-port", "0"];

/** Slugs and times follow from the time at which a process began; what happened does not. */
function shapeOf({ call, answer, mark }: { call: string; answer: string; mark: string }): string {
  return `${call} ${answer.slice(0, 12)} ${mark}`;
}
