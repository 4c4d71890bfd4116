import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Call } from "@coreclaw/client";
import { createCall, NotFoundError } from "@coreclaw/client/transport";
import { generate, write } from "@coreclaw/generator";
import { type Mock, startMock } from "@coreclaw/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { at } from "./json.ts";

/** Another API, with another envelope: generator, transport and mock are not about CoreClaw alone. */
const document = fileURLToPath(new URL("../fixtures/parcels.yaml", import.meta.url));

type GeneratedFunction = (call: Call, args: object) => Promise<unknown>;

describe("a document of somebody else", () => {
  let folder: string;
  let mock: Mock;
  let generated: unknown;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "parcels-"));
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    await write(join(folder, "api"), await generate({ document, importExtension: ".ts" }));
    generated = await import(pathToFileURL(join(folder, "api/index.ts")).href);
    mock = await startMock({ engine: "prism", document });
  });
  afterAll(async () => {
    await mock.close();
    await rm(folder, { recursive: true });
  });

  /** A function that was generated a moment ago, and a call made of the contract and table beside it. */
  function use(
    name: string,
    headers: Record<string, string> = {},
  ): (args: object) => Promise<unknown> {
    const contract = at(generated, "contract") as never; // emitted, and compiled by the generator's own tests
    const errors = at(generated, "errorTable") as never;
    const call = createCall({
      contract,
      errors,
      auth: "bearer",
      apiKey: "token",
      baseUrl: mock.url,
      headers,
    });
    const found = at(generated, name) as GeneratedFunction;
    return (args) => found(call, args);
  }

  test("its envelope is opened by the names it gives", async () => {
    const parcel = await use("getParcel")({
      depot: "north/1",
      number: "P1",
      fields: ["grams"],
      "X-Trace": "a",
    });

    expect(parcel).toEqual({ number: "P1", grams: 250 });
  });

  test.each([200, 404])("its code 7 under %i is an error of the kind it names", async (status) => {
    const getParcel = use("getParcel", { prefer: `code=${status}, example=missing` });

    const failure = getParcel({ depot: "north", number: "P9" });

    await expect(failure).rejects.toBeInstanceOf(NotFoundError);
    await expect(failure).rejects.toMatchObject({
      code: 7,
      codeName: "PARCEL_MISSING",
      httpStatus: status,
    });
  });

  test("a body that is no object stands under its own name, and text comes back as text", async () => {
    const label = await use("printLabel")({ depot: "north", body: ["P1"] });

    expect(label).toBe("P1 | north");
  });
});
