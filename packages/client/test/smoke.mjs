// Run with the folder of the compiled package, on any Node that the package supports. Plain JavaScript
// and no test runner, because the runner needs a newer Node than the package does.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const { createCall, getAccount, getRun, isCoreClawError, searchWorkers } = await import(
  pathToFileURL(`${process.argv[2]}/index.js`).href
);

const answers = new Map([
  [
    "/api/store?limit=1&search=maps",
    [200, { code: 0, data: { scraper: [{ slug: "owner/maps" }] } }],
  ],
  [
    "/api/v1/account/info",
    [200, { code: 20002, message: "API key has expired: scraper_api_SMOKE" }],
  ],
]);
const keys = [];
const server = createServer((request, response) => {
  keys.push(request.headers["api-key"]);
  if (request.url === "/api/v1/run/detail") return; // no answer, ever
  const [status, body] = answers.get(request.url) ?? [404, { code: 4040 }];
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify(body));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

process.env.CORECLAW_API_KEY = "scraper_api_SMOKE";
process.env.CORECLAW_BASE_URL = `http://127.0.0.1:${server.address().port}`;
const call = createCall({ timeoutMs: 600_000 });

const { scraper } = await searchWorkers(call, { search: "maps", limit: 1 });
assert.deepEqual(scraper, [{ slug: "owner/maps" }]);

const expired = await getAccount(call).catch((error) => error);
assert.equal(expired.name, "AuthenticationError");
assert.match(expired.stack, /^AuthenticationError: getAccount: /);
assert.equal(isCoreClawError(expired, "KEY_EXPIRED"), true);
assert.equal(expired.serverMessage, "API key has expired: [key]");

const late = await getRun(call, { run_slug: "R1" }, { timeoutMs: 50 }).catch((error) => error);
assert.deepEqual([late.name, late.phase, late.sent], ["TimeoutError", "headers", "maybe"]);

const controller = new AbortController();
const stopped = getRun(call, { run_slug: "R1" }, { signal: controller.signal }).catch(
  (error) => error,
);
controller.abort(new Error("enough"));
assert.deepEqual([(await stopped).name, (await stopped).cause.message], ["AbortError", "enough"]);

// Many calls may share one signal: no Node warns of a leak.
const warnings = [];
process.on("warning", (warning) => warnings.push(String(warning)));
const { signal } = new AbortController();
const quick = createCall({ fetch: async () => Response.json({ code: 0, data: {} }) });
const searches = Array.from({ length: 20 }, () =>
  searchWorkers(quick, { search: "maps" }, { signal }),
);
await Promise.all(searches);
await new Promise((done) => setImmediate(done));
assert.deepEqual(warnings, []);

server.closeAllConnections();
await new Promise((done) => server.close(done));
const gone = await searchWorkers(call, { search: "maps" }).catch((error) => error);
assert.deepEqual([gone.name, gone.sent], ["ConnectionError", "no"]);

// The public operation went without the key. Nothing is left to keep the process alive.
assert.deepEqual(keys.slice(0, 2), [undefined, "scraper_api_SMOKE"]);
process.stdout.write(`ok ${process.version}`);
