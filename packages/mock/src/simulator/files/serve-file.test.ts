import { parse } from "csv-parse/sync";
import { afterEach, describe, expect, test } from "vitest";
import { type HttpServer, listen } from "../../server/http-server.ts";
import { createFileLengths } from "./file-lengths.ts";
import type { FileLink, RowsLink } from "./file-link.ts";
import type { FileSource } from "./file-source.ts";
import { serveFile } from "./serve-file.ts";
import { createSignedLinks } from "./signed-link.ts";

const NOON = Date.UTC(2026, 5, 20, 12);
const HALF_PAST = NOON / 1_000 + 1_800;

const CSV: RowsLink = {
  world: "w1",
  run: "RUN1",
  file: "rows",
  format: "csv",
  rows: 3,
  columns: [],
  expires: HALF_PAST,
};

/** One world with one run of as many rows as anyone asks for; counts the rows that were made. */
function storage(filesUrl = "http://files.test") {
  const seen = { rows: 0, ended: false, pauses: 0 };
  const time = { now: NOON };
  const log = ["Run started", "Straße 1"];
  const run = {
    version: "1",
    columns: ["number", "name"],
    *rows(from: number, to: number) {
      try {
        for (let number = from; number < to; number++) {
          seen.rows++;
          yield {
            number,
            name: `Tea "${number}", für zwei`,
            extra: [],
            __coreclaw_data_id__: "ab",
          };
        }
      } finally {
        seen.ended = true;
      }
    },
    logLines: () => [...log],
  };
  const source: FileSource = {
    find: (world, slug) => (world === "w1" && slug === "RUN1" ? run : undefined),
    now: (world) => (world === "w1" ? time.now : NOON),
    links: createSignedLinks({ filesUrl, secret: "of the mock" }),
    lengths: createFileLengths(),
    pause: async () => void seen.pauses++,
  };
  const get = async (link: FileLink | string, init: RequestInit = {}) =>
    serveFile(
      new Request(typeof link === "string" ? link : await source.links.create(link), init),
      source,
    );
  return { seen, time, log, run, source, get };
}

describe("a file by its link", () => {
  test("the rows of a run as CSV, as many as the link was made for", async () => {
    const response = await storage().get(CSV);

    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="RUN1.csv"',
      "content-length": "91",
      "accept-ranges": "bytes",
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    });
    expect(parse(await response.text(), { columns: true })).toEqual([
      { number: "0", name: 'Tea "0", für zwei' },
      { number: "1", name: 'Tea "1", für zwei' },
      { number: "2", name: 'Tea "2", für zwei' },
    ]);
  });

  test("the columns that the export was asked for", async () => {
    const response = await storage().get({ ...CSV, columns: ["name"], rows: 1 });

    expect(await response.text()).toBe('name\r\n"Tea ""0"", für zwei"\r\n');
  });

  test("the rows as JSON, with all of their members", async () => {
    const response = await storage().get({ ...CSV, format: "json", rows: 1 });

    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual([
      { number: 0, name: 'Tea "0", für zwei', extra: [], __coreclaw_data_id__: "ab" },
    ]);
  });

  test("the log, as far as it has come", async () => {
    const { get, log } = storage();
    const link: FileLink = { world: "w1", run: "RUN1", file: "log", expires: HALF_PAST };
    const early = await get(link);
    log.push("Run ended");
    const late = await get(link);

    expect(early.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(early.headers.get("content-disposition")).toBe('inline; filename="RUN1.txt"');
    expect(early.headers.get("content-length")).toBe("22");
    expect(await early.text()).toBe("Run started\nStraße 1\n");
    expect(await late.text()).toBe("Run started\nStraße 1\nRun ended\n");
    expect(late.headers.get("etag")).not.toBe(early.headers.get("etag"));
  });

  test("HEAD tells the same about it, without a body", async () => {
    const { get } = storage();
    const whole = await get(CSV);
    const head = await get(CSV, { method: "HEAD" });

    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...whole.headers]);
    expect(head.body).toBeNull();
  });
});

describe("parts of a file", () => {
  test("are for GET: a HEAD tells about the whole", async () => {
    const response = await storage().get(CSV, { method: "HEAD", headers: { range: "bytes=0-1" } });

    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBe("91");
  });

  test.each([1, 7, 50, 1_000])("in steps of %i bytes join to the whole", async (step) => {
    const { get } = storage();
    const whole = await (await get(CSV)).bytes();
    const parts: number[] = [];
    for (let at = 0; at < whole.length; at += step) {
      const part = await get(CSV, { headers: { range: `bytes=${at}-${at + step - 1}` } });
      const last = Math.min(at + step, whole.length) - 1;
      expect(part.status).toBe(206);
      expect(part.headers.get("content-range")).toBe(`bytes ${at}-${last}/91`);
      expect(part.headers.get("content-length")).toBe(String(last - at + 1));
      parts.push(...(await part.bytes()));
    }

    expect(parts).toEqual([...whole]);
  });

  test("a part of a file of many chunks is the same part of the whole", async () => {
    const { get } = storage();
    const large = { ...CSV, rows: 20_000 };
    const whole = await (await get(large)).bytes();
    const part = await get(large, { headers: { range: "bytes=65000-132000" } });

    expect(whole.length).toBeGreaterThan(3 * 65_536);
    expect(Buffer.compare(await part.bytes(), whole.subarray(65_000, 132_001))).toBe(0);
  });

  test("the end is where it was, without its beginning", async () => {
    const part = await storage().get(CSV, { headers: { range: "bytes=-7" } });

    expect(await part.text()).toBe(' zwei"\r\n'.slice(-7));
  });

  test("a range beyond the end is a 416 that tells the length", async () => {
    const response = await storage().get(CSV, { headers: { range: "bytes=91-" } });

    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe("bytes */91");
    expect(await response.text()).toContain("<Code>InvalidRange</Code>");
  });

  test("if-range gives the part of the same file, else the whole", async () => {
    const { get } = storage();
    const etag = (await get(CSV)).headers.get("etag") ?? "";
    const status = async (condition: string) =>
      (await get(CSV, { headers: { range: "bytes=0-1", "if-range": condition } })).status;

    expect(await status(etag)).toBe(206);
    expect(await status('"another"')).toBe(200);
    expect(await status(`W/${etag}`)).toBe(200);
    expect(await status("Sat, 20 Jun 2026 12:00:00 GMT")).toBe(200);
  });

  test("the length is measured once for all parts", async () => {
    const { get, seen } = storage();
    for (const range of ["bytes=0-0", "bytes=1-1", "bytes=2-2"]) {
      await (await get(CSV, { headers: { range } })).body?.cancel();
    }

    expect(seen.rows).toBe(3);
  });
});

describe("who has the file already", () => {
  test.each([(tag: string) => tag, (tag: string) => `"x", W/${tag}`, () => "*"])(
    "gets a 304 without a body (%s)",
    async (header) => {
      const { get } = storage();
      const etag = (await get(CSV)).headers.get("etag") ?? "";
      const again = await get(CSV, {
        headers: { "if-none-match": header(etag), range: "bytes=0-1" },
      });

      expect(again.status).toBe(304);
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.body).toBeNull();
    },
  );

  test("under a later link finds the same ETag: the content is the same", async () => {
    const { get } = storage();
    const [early, late] = [await get(CSV), await get({ ...CSV, expires: HALF_PAST + 60 })];

    expect(late.headers.get("etag")).toBe(early.headers.get("etag"));
  });

  test("gets a new one after a reset gave its slug to another run", async () => {
    const { get, run } = storage();
    const before = await get(CSV);
    run.version = "2";
    run.columns = ["number"];
    const after = await get(CSV);

    expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
    expect(after.headers.get("content-length")).toBe(String((await after.text()).length));
  });
});

describe("a file of a million rows", () => {
  const million: RowsLink = { ...CSV, rows: 1_000_000 };

  test("is sent without a length and without ranges", async () => {
    const response = await storage().get(million, { headers: { range: "bytes=0-1" } });

    expect(response.status).toBe(200);
    expect(response.headers.has("content-length")).toBe(false);
    expect(response.headers.get("accept-ranges")).toBe("none");
    await response.body?.cancel();
  });

  test("is made while it is read, and no further than to where the reader stops", async () => {
    const { get, seen } = storage();
    const response = await get(million);
    expect(seen.rows).toBe(0);

    const reader = response.body?.getReader();
    const first = await reader?.read();
    const rowsOfFirst = seen.rows;
    await reader?.cancel();
    await reader?.closed;

    expect(first?.value?.byteLength).toBeGreaterThan(65_000);
    expect(rowsOfFirst).toBeLessThan(4_000);
    expect(seen.rows).toBe(rowsOfFirst);
  });

  test("arrives whole, chunk by chunk, with a pause before each", async () => {
    const { get, seen } = storage();
    let [bytes, largest, chunks] = [0, 0, 0];
    for await (const chunk of (await get(million)).body ?? []) {
      bytes += chunk.byteLength;
      largest = Math.max(largest, chunk.byteLength);
      chunks++;
    }

    expect(seen.rows).toBe(1_000_000);
    expect(bytes).toBeGreaterThan(30_000_000);
    expect(largest).toBeLessThan(80_000);
    expect(seen.pauses).toBeGreaterThanOrEqual(chunks);
  });

  test("costs nothing to ask about by HEAD", async () => {
    const { get, seen } = storage();

    expect((await get(million, { method: "HEAD" })).status).toBe(200);
    expect(seen.rows).toBe(0);
  });
});

describe("what is refused, in the words of object storage", () => {
  test("a link that has expired on the virtual clock, to the second", async () => {
    const { get, time } = storage();
    time.now = HALF_PAST * 1_000 - 1;
    expect((await get(CSV)).status).toBe(200);

    time.now = HALF_PAST * 1_000;
    const response = await get(CSV);

    expect(response.status).toBe(403);
    expect(response.headers.get("content-type")).toBe("application/xml");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message><Expires>2026-06-20T12:30:00.000Z</Expires><ServerTime>2026-06-20T12:30:00.000Z</ServerTime></Error>\n',
    );
  });

  test.each([
    [
      "a changed link",
      (url: string) => url.replace("rows-3", "rows-4"),
      403,
      "SignatureDoesNotMatch",
    ],
    [
      "a link without signature",
      (url: string) => url.replace(/&signature.*/, ""),
      403,
      "AccessDenied",
    ],
    ["a file that cannot exist", (url: string) => url.replace("rows-3.csv", "x"), 404, "NoSuchKey"],
  ])("%s", async (_, change, status, code) => {
    const { get, source, seen } = storage();
    const response = await get(change(await source.links.create(CSV)));

    expect(response.status).toBe(status);
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
    expect(seen.rows).toBe(0);
  });

  test.each([{ world: "w2" }, { run: "RUN2" }])("a good link to nothing: %o", async (other) => {
    const response = await storage().get({ ...CSV, ...other });

    expect(response.status).toBe(404);
    expect(await response.text()).toContain("<Code>NoSuchKey</Code>");
  });

  test.each(["api-key", "authorization"])("an %s: no key belongs here", async (name) => {
    const response = await storage().get(CSV, { headers: { [name]: "Bearer s3cret" } });
    const body = await response.text();

    expect(response.status).toBe(400);
    expect(body).toContain("<Code>InvalidArgument</Code>");
    expect(body).toContain(`Send it without the ${name} header.`);
    expect(body).not.toContain("s3cret");
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("the method %s", async (method) => {
    const response = await storage().get(CSV, { method });

    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(await response.text()).toContain("<Code>MethodNotAllowed</Code>");
  });

  test("a refused HEAD has no body", async () => {
    const response = await storage().get({ ...CSV, run: "RUN2" }, { method: "HEAD" });

    expect([response.status, response.body]).toEqual([404, null]);
  });
});

test("a page may ask before it reads a part, and is not allowed to send a key", async () => {
  const headers = { origin: "http://page.test", "access-control-request-method": "GET" };
  const response = await storage().get(CSV, { method: "OPTIONS", headers });

  expect(response.status).toBe(204);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("access-control-allow-headers")).toBe(
    "if-none-match, if-range, prefer, range",
  );
});

test("a run's name cannot break out of the name of the file", async () => {
  const { source } = storage();
  const odd: FileLink = { ...CSV, run: '../"\r\nx: y;ü.exe' };
  const run = { version: "1", columns: [], rows: () => [], logLines: () => [] };
  const request = new Request(await source.links.create(odd));

  const response = await serveFile(request, { ...source, find: () => run });

  expect(response.headers.get("content-disposition")).toBe(
    'attachment; filename="______x__y___exe.csv"',
  );
});

describe("over HTTP", () => {
  let server: HttpServer | undefined;
  afterEach(() => server?.close());

  async function served() {
    const { source, seen } = storage();
    server = await listen({
      host: "127.0.0.1",
      port: 0,
      answer: (request) => serveFile(request, source),
      headers: {},
      onBadHttp: () => undefined,
    });
    const links = createSignedLinks({
      filesUrl: `http://127.0.0.1:${server.port}`,
      secret: "of the mock",
    });
    return { links, seen };
  }

  test("GET, HEAD, a part and a refusal arrive as they are", async () => {
    const { links } = await served();
    const url = await links.create(CSV);
    const whole = await fetch(url);
    const head = await fetch(url, { method: "HEAD" });
    const part = await fetch(url, { headers: { range: "bytes=0-10" } });
    const refused = await fetch(`${url}0`);

    expect([whole.status, head.status, part.status, refused.status]).toEqual([200, 200, 206, 403]);
    expect(head.headers.get("content-length")).toBe("91");
    expect(whole.headers.get("content-length")).toBe("91");
    expect((await whole.bytes()).length).toBe(91);
    expect(await part.text()).toBe("number,name");
  });

  test("a reader that goes away ends the making", async () => {
    const { links, seen } = await served();
    const leave = new AbortController();
    const url = await links.create({ ...CSV, rows: 1_000_000_000 });
    const response = await fetch(url, { signal: leave.signal });
    await response.body?.getReader().read();
    leave.abort();

    await expect.poll(() => seen.ended).toBe(true);
    expect(seen.rows).toBeLessThan(1_000_000_000);
  });
});
