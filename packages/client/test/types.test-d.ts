/** Checked by `tsc`, never run: what the public types say, and what must not compile. */
import { expectTypeOf, test } from "vitest";
import type { errorClassByKind } from "../src/errors/by-kind.ts";
import { contract } from "../src/generated/contract.ts";
import type { ErrorName } from "../src/generated/errors.ts";
import { getRun, startTask, startWorker } from "../src/generated/functions.ts";
import {
  type Call,
  type CallOptions,
  type CoreClawError,
  type CreateCallOptions,
  createCall,
  type ErrorKind,
  type ErrorTable,
  type Fetch,
  isCoreClawError,
  type Operation,
  RateLimitError,
  ResponseFormatError,
  TimeoutError,
} from "../src/index.ts";
import * as transport from "../src/transport-entry.ts";

declare const call: Call;
declare const error: unknown;
declare const operation: Operation;

test("createCall takes everything or nothing, and gives a Call", () => {
  expectTypeOf(createCall()).toEqualTypeOf<Call>();
  expectTypeOf(createCall({ apiKey: "a", auth: "bearer", timeoutMs: 1 })).toEqualTypeOf<Call>();
  expectTypeOf<{ apiKey: string | undefined }>().toExtend<CreateCallOptions>();
  expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>();
  // @ts-expect-error there is no such way
  createCall({ auth: "query" });
  // @ts-expect-error time is a number of milliseconds
  createCall({ timeoutMs: "30s" });
  // @ts-expect-error a slip of the pen
  createCall({ apikey: "a" });
});

test("the transport alone has to be told the contract", () => {
  expectTypeOf(transport.createCall({ contract })).toEqualTypeOf<Call>();
  // @ts-expect-error which API?
  transport.createCall({});
});

test("a call gives what the generated function says", () => {
  expectTypeOf(call<{ a: 1 }>(operation, {})).toEqualTypeOf<Promise<{ a: 1 }>>();
  expectTypeOf(getRun(call, { run_slug: "R1" })).resolves.toHaveProperty("status");
  expectTypeOf<{
    signal: AbortSignal;
    timeoutMs: number;
    headers: { a: string };
  }>().toExtend<CallOptions>();
  expectTypeOf<{ signal: AbortSignal | undefined }>().toExtend<CallOptions>();
  // @ts-expect-error a run is named by its slug
  getRun(call, {});
  // @ts-expect-error a start names its Worker
  startWorker(call, { input: { parameters: { custom: {} } } });
  // @ts-expect-error a task is called back, and nobody invents where
  startTask(call, { task_slug: "T1" });
});

test("isCoreClawError narrows to the base class, and by name to the code", () => {
  if (isCoreClawError(error)) expectTypeOf(error).toEqualTypeOf<CoreClawError>();
  if (isCoreClawError(error, "RUN_MISSING")) {
    expectTypeOf(error.codeName).toEqualTypeOf<"RUN_MISSING">();
    expectTypeOf(error.effect).toEqualTypeOf<"none" | "possible">();
  }
  // @ts-expect-error the contract has no such code
  isCoreClawError(error, "RUN_MISING");
  expectTypeOf<ErrorName>().toExtend<Parameters<typeof transport.isCoreClawError>[1]>();
});

test("each class has its own name, and the fields of its kind", () => {
  if (error instanceof RateLimitError) expectTypeOf(error.name).toEqualTypeOf<"RateLimitError">();
  if (error instanceof TimeoutError) expectTypeOf(error.phase).toEqualTypeOf<"headers" | "body">();
  if (error instanceof ResponseFormatError) expectTypeOf(error.excerpt).toEqualTypeOf<string>();
  if (isCoreClawError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<number | null | undefined>();
    // @ts-expect-error facts are read, not written
    error.code = 1;
  }
});

test("each kind of the contract has a class", () => {
  expectTypeOf<keyof typeof errorClassByKind>().toEqualTypeOf<ErrorKind>();
  // @ts-expect-error a kind without a class
  ({ 1: { name: "ODD", kind: "odd", effect: "none" } }) satisfies ErrorTable;
});
