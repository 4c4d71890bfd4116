import { ENGINE_NAMES, type EngineName, isEngineName } from "../engine.ts";
import { nearest } from "../front/nearest.ts";
import type { SimulatorMockOptions } from "../start-simulator.ts";
import { CLI_OPTIONS, type CliOption, type CliValues } from "./options.ts";
import { parseOptions } from "./parse-options.ts";
import { parsePort } from "./parse-port.ts";
import { simulatorOptions } from "./simulator-options.ts";
import { UsageError } from "./usage-error.ts";

export interface CliArguments {
  readonly engine: EngineName;
  readonly port: number;
  readonly host: string;
  /** Path; undefined for the CoreClaw contract. */
  readonly document: string | undefined;
  readonly simulator: SimulatorMockOptions;
  /** Where the mock is written as a Service Worker, instead of being started. */
  readonly serviceWorker: string | undefined;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** @throws {UsageError} An option is unknown, lacks its value, or has a wrong one. */
export function parseArguments(args: readonly string[]): CliArguments {
  const values = parseOptions(args);
  const { engine = "sim", port = "4010", host = "127.0.0.1", document } = values;
  const { quiet = false, json = false, help = false, version = false } = values;
  if (!isEngineName(engine)) {
    const [hint] = nearest(engine, ENGINE_NAMES, 1);
    throw new UsageError(`There is no engine "${engine}". Did you mean ${hint}?`);
  }
  requireFitting(values, engine);
  const number = parsePort(port);
  const simulator = simulatorOptions(values, number);
  const serviceWorker = values["service-worker"];
  const serve = { engine, port: number, host, document, simulator };
  return { ...serve, serviceWorker, quiet, json, help, version };
}

/** An option that would do nothing is a mistake of whoever gave it. */
function requireFitting(values: CliValues, engine: EngineName): void {
  const options: Readonly<Record<string, CliOption>> = CLI_OPTIONS;
  for (const [name, value] of Object.entries(values)) {
    const wanted = options[name]?.engine ?? engine;
    if (value === undefined || wanted === engine) continue;
    throw new UsageError(
      wanted === "prism"
        ? `--${name} needs --engine prism: the simulator answers for the CoreClaw contract alone.`
        : `--${name} is for the simulator. Leave it out, or use --engine sim.`,
    );
  }
}
