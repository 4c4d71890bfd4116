import { REQUEST_SCENARIOS } from "../simulator/scenarios/request-scenarios.ts";
import { RUN_SCENARIOS } from "../simulator/scenarios/run-scenarios.ts";
import { magicKeys } from "../simulator/world/magic-key.ts";
import { CLI_OPTIONS, type CliOption } from "./options.ts";

/** What `--help` prints. */
export function helpText(): string {
  return [
    "A CoreClaw in memory: starts runs, lets them get on, serves their rows, calls back.",
    "",
    "Usage: coreclaw-mock [options]",
    "",
    ...optionLines(undefined),
    "",
    "The simulator:",
    ...optionLines("sim"),
    "",
    "With --engine prism:",
    ...optionLines("prism"),
    "",
    "Runs (--scenario, Prefer: scenario=…, Workers sim/…, inputs sim:…):",
    ...wrapped(Object.keys(RUN_SCENARIOS)),
    "Refusals (Prefer: scenario=…):",
    ...wrapped(Object.keys(REQUEST_SCENARIOS)),
    "Keys (api-key: …; any other text is an ordinary account):",
    ...wrapped(Object.keys(magicKeys())),
  ].join("\n");
}

function optionLines(engine: CliOption["engine"]): string[] {
  const options: readonly (readonly [string, CliOption])[] = Object.entries(CLI_OPTIONS);
  const mine = options.filter(([, option]) => option.engine === engine);
  return mine.map(([name, { value, short, about }]) => {
    const spelled = `${short ? `-${short}, ` : ""}--${name}${value ? ` <${value}>` : ""}`;
    return `  ${spelled.padEnd(24)} ${about}`;
  });
}

const WIDTH = 90;

function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const text = index + 1 < words.length ? `${word},` : word;
    const line = lines.at(-1);
    if (line === undefined || line.length + text.length > WIDTH) lines.push(`  ${text}`);
    else lines[lines.length - 1] = `${line} ${text}`;
  }
  return lines;
}
