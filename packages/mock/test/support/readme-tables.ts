import { CLI_OPTIONS, type CliOption } from "../../src/cli/options.ts";
import { CONTROL_PATH } from "../../src/simulator/control/control-path.ts";
import { ROUTES } from "../../src/simulator/control/routes.ts";
import { argumentForm } from "../../src/simulator/faults/argument.ts";
import {
  type FaultEntry,
  type FaultSite,
  OWN_FAULTS,
} from "../../src/simulator/faults/fault-table.ts";
import { PROFILES } from "../../src/simulator/faults/profiles.ts";
import { READINGS } from "../../src/simulator/readings/readings.ts";
import { REQUEST_SCENARIOS } from "../../src/simulator/scenarios/request-scenarios.ts";
import { RUN_SCENARIOS } from "../../src/simulator/scenarios/run-scenarios.ts";
import { magicKeys } from "../../src/simulator/world/magic-key.ts";

type Row = readonly string[];

/** The tables of the README that follow from the mock's own tables, by the name of their marker. */
const TABLES: Readonly<Record<string, () => readonly Row[]>> = {
  options: () =>
    Object.entries<CliOption>(CLI_OPTIONS)
      .filter(([name]) => name !== "help" && name !== "version")
      .map(([name, { value, about }]) => [code(`--${name}${value ? ` <${value}>` : ""}`), about]),
  "run-scenarios": () =>
    Object.entries(RUN_SCENARIOS).map(([name, about]) => {
      const key = `sim_${name.replaceAll("-", "_")}`;
      return [code(name), code(`sim/${name}`), code(key), about];
    }),
  "request-scenarios": () =>
    Object.entries(REQUEST_SCENARIOS).map(([name, { code: number, about }]) => [
      code(name),
      String(number),
      about,
    ]),
  keys: () => {
    const ofRuns = Object.keys(RUN_SCENARIOS).map((name) => `sim_${name.replaceAll("-", "_")}`);
    const ofProfiles = Object.keys(PROFILES).map((name) => `sim_${name.replaceAll("-", "_")}`);
    const others = Object.entries(magicKeys()).filter(
      ([key]) => !ofRuns.includes(key) && !ofProfiles.includes(key),
    );
    return others.map(([key, about]) => [code(key), about]);
  },
  ...Object.fromEntries(
    (["answer", "read", "callback", "file"] as const).map((site) => [
      `faults-${site}`,
      () => faultRows(site),
    ]),
  ),
  profiles: () =>
    Object.entries(PROFILES).map(([name, { about }]) => [
      code(name),
      code(`sim_${name.replaceAll("-", "_")}`),
      about,
    ]),
  readings: () =>
    Object.entries(READINGS).map(([name, { values, about, dispute }]) => {
      return [code(name), code(values[0]), code(values[1]), about, dispute];
    }),
  control: () =>
    ROUTES.map(({ method, path, bodies = [], about }) => [
      code(`${method} ${CONTROL_PATH}${path}`),
      bodies.map(code).join("<br>"),
      about,
    ]),
};

const HEADS: Readonly<Record<string, Row>> = {
  options: ["option", ""],
  "run-scenarios": ["scenario", "Worker", "key", "what happens"],
  "request-scenarios": ["scenario", "code", ""],
  keys: ["key", ""],
  "faults-answer": ["fault", "", "marked"],
  "faults-read": ["fault", ""],
  "faults-callback": ["fault", ""],
  "faults-file": ["fault", ""],
  profiles: ["profile", "key", "what happens"],
  readings: ["reading", "default", "other", "", "number"],
  control: ["call", "bodies", ""],
};

function faultRows(site: FaultSite): readonly Row[] {
  const entries = Object.entries<FaultEntry>(OWN_FAULTS).filter(([, { on }]) => on === site);
  return entries.map(([name, { argument, about, onContract }]) => {
    const row = [code(argument ? `${name}:${argumentForm(argument)}` : name), about];
    return site === "answer" ? [...row, onContract ? "" : code("off-contract")] : row;
  });
}

/** The README with each marked table written anew. */
export function withTables(readme: string): string {
  return readme.replace(
    /<!-- table: ([\w-]+) -->\n[\s\S]*?<!-- end -->/g,
    (_, name: string) => `<!-- table: ${name} -->\n\n${tableOf(name)}\n<!-- end -->`,
  );
}

function tableOf(name: string): string {
  const head = HEADS[name];
  const rows = TABLES[name]?.();
  if (head === undefined || rows === undefined) throw new Error(`There is no table ${name}.`);
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? "")].map((text) => text.length)),
  );
  const line = (row: Row) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |\n`;
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rows].map(line).join("");
}

/** A bar would end the cell, even in code. */
function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}
