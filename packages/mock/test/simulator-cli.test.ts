import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MockProcess } from "./mock-process.ts";
import { MUSEUM_START } from "./support/api.ts";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const REAL_KEY = "scraper_api_01SECRETSECRETSECRETSECRET";
const SIM = ["--port", "0", "--files-port", "0"];

async function post(url: string, path: string, body: object, key = "my key") {
  const headers = { "api-key": key, "content-type": "application/json" };
  const answer = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
  return JSON.parse(await answer.text());
}

test("the simulator is the default: where it is, what to try, one line for each request", async () => {
  await using cli = new MockProcess([...SIM, "--clock", "manual"]);
  const url = await cli.url();
  const [, filesUrl] = await cli.waitFor(/Files: (\S+) /);

  await post(url, "/api/v1/scraper/run", MUSEUM_START);
  await post(url, "/api/v1/scraper/run", { ...MUSEUM_START, version: "v9" });
  await post(url, "/api/v1/scraper/run", { ...MUSEUM_START, scraper_slug: "sim/fals" });
  await post(url, "/api/v1/scraper/runs", {});
  await cli.waitFor(/unknown-path.*\n/);

  expect(cli.stdout.replaceAll(/\d+ ms/g, "1 ms").split("\n")).toEqual([
    `CoreClaw API v1 1.0.0, simulated on ${url}`,
    `Files: ${filesUrl}   Control: ${url}/__mock/`,
    'Clock: manual: it stands still until POST /__mock/clock {"advance":"15s"}',
    `Try: curl '${url}/api/v1/scraper/run' -H 'api-key: test' -H 'content-type: application/json' -d '{"scraper_slug":"openhours/museum-hours","is_async":true,"input":{"parameters":{"custom":{"places":["Ghent"]}}}}'`,
    "POST /api/v1/scraper/run startWorker 200 1 ms",
    "POST /api/v1/scraper/run startWorker 400 1 ms 50003 (The script version is not available)",
    'POST /api/v1/scraper/run startWorker 404 1 ms 50001 (Script does not exist: There is no scenario "fals". Nearest: fails, fast, slow.)',
    "POST /api/v1/scraper/runs - 404 1 ms unknown-path (The document has no path /api/v1/scraper/runs. Nearest: POST /api/v1/scraper/run, POST /api/v1/scraper/abort, POST /api/v1/rerun.)",
    "",
  ]);
  expect(cli.stderr).toBe("");
});

test("the call it proposes starts a run", async () => {
  await using cli = new MockProcess(SIM);
  const [, url = "", body = ""] = await cli.waitFor(/Try: curl '(\S+)' .* -d '(.*)'\n/);

  expect(await post(url, "", JSON.parse(body), "test")).toMatchObject({ code: 0 });
});

test("the options reach the simulator", async () => {
  await using cli = new MockProcess([
    ...SIM,
    ...["--clock", "poll:500", "--scenario", "fails", "--plan", "free", "--balance", "7.5"],
    ...[
      "--reading",
      "error-status=200",
      "--reading",
      "traffic-type=text",
      "--no-history",
      "--seed",
      "s",
    ],
  ]);
  const url = await cli.url();

  const { data } = await post(url, "/api/v1/account/info", {});
  const runs = await post(url, "/api/v1/run/list", { page_index: 1, page_size: 1 });
  const refused = await fetch(`${url}/api/store?search=`);
  await post(url, "/api/v1/scraper/run", MUSEUM_START);
  const control = await (
    await fetch(`${url}/__mock/runs`, { headers: { "api-key": "my key" } })
  ).text();

  expect(data).toMatchObject({ balance: "7.5000", traffic: expect.any(String) });
  expect(runs.data.count).toBe(0);
  expect(refused.status).toBe(200);
  expect(JSON.parse(control).runs[0]).toMatchObject({ scenario: "fails" });
  const health: unknown = await (await fetch(`${url}/__mock/health`)).json();
  expect(health).toMatchObject({ clock: { poll: 500 }, scenario: "fails" });
});

test("a key that looks real makes one warning, without the key", async () => {
  await using cli = new MockProcess(SIM);
  const url = await cli.url();
  await post(url, "/api/v1/account/info", {}, REAL_KEY);
  await post(url, `/api/v1/${REAL_KEY}`, { [REAL_KEY]: REAL_KEY }, REAL_KEY);
  await cli.waitFor(/unknown-path/);

  expect(cli.stderr).toBe(
    "coreclaw-mock: warning: A key came in that looks real. The mock needs none: any text will do, for example api-key: test.\n",
  );
});

test("no key is printed, wherever a caller puts it", async () => {
  await using cli = new MockProcess(SIM);
  const url = await cli.url();
  const key = "super-secret-key";
  await post(url, "/api/v1/scraper/run", { ...MUSEUM_START, scraper_slug: key }, key);
  await post(url, "/api/v1/account/info", { [key]: 1 }, key);
  await post(url, `/api/v1/account/info?k=${key}`, {}, `sim_${key}`);
  await cli.waitFor(/unknown-scenario/);

  expect(cli.stdout.match(/^POST /gm)).toHaveLength(3);
  expect(cli.stdout + cli.stderr).not.toContain("secret");
});

describe("--state", () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mock-cli-state-"));
    path = join(folder, "state.json");
  });

  afterEach(() => rm(folder, { recursive: true }));

  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s saves, and the next start goes on",
    async (signal) => {
      let slug = "";
      {
        await using cli = new MockProcess([...SIM, "--clock", "manual", "--state", path]);
        const { data } = await post(
          await cli.url(),
          "/api/v1/scraper/run",
          MUSEUM_START,
          "secret key",
        );
        slug = data.run_slug;
        cli.child.kill(signal);
        expect([await cli.exit(), cli.stderr]).toEqual([0, ""]);
      }
      expect(await readdir(folder)).toEqual(["state.json"]);
      expect(await readFile(path, "utf8")).not.toContain("secret");

      await using next = new MockProcess([...SIM, "--state", path]);
      const detail = await post(
        await next.url(),
        "/api/v1/run/detail",
        { run_slug: slug },
        "secret key",
      );
      expect(detail.data).toMatchObject({ slug, status: 1 });
    },
  );

  test("a file that cannot be used is one line, and is left as it is", async () => {
    await writeFile(path, '{"format":1,"contract":"of-yesterday","worlds":[]}');
    await using cli = new MockProcess([...SIM, "--state", path]);

    expect(await cli.exit()).toBe(1);
    expect(cli.stderr).toBe(
      `coreclaw-mock: Cannot go on with the state in ${path}: The snapshot was taken with another version of the contract. The file is left as it is; move it away, or name another one.\n`,
    );
    expect(await readFile(path, "utf8")).toContain("of-yesterday");
  });
});

describe("--fault", () => {
  test("lets things go wrong, says how they come again, and shows them in the log", async () => {
    await using cli = new MockProcess([
      ...SIM,
      ...["--seed", "it's 7", "--fault", "rate-limited+retry-after:2", "--fault", "bad-downloads"],
    ]);
    const url = await cli.url();
    await post(url, "/api/v1/account/info", {});
    await cli.waitFor(/^POST .*\n/m);

    const shown = cli.stdout.replaceAll(/\d+ ms/g, "1 ms").split("\n");
    expect(shown).toContain(
      "Faults: rate-limited+retry-after:2, bad-downloads. Replay: coreclaw-mock --seed 'it'\\''s 7' --fault rate-limited+retry-after:2 --fault bad-downloads",
    );
    expect(shown).toContain(
      "POST /api/v1/account/info getAccount 429 1 ms fault: rate-limited, retry-after:2 4290 (Too many requests, please try again later)",
    );
  });

  test("that names nothing is exit code 2, and one line", async () => {
    await using cli = new MockProcess([...SIM, "--fault", "flaky-wlan"]);

    expect(await cli.exit()).toBe(2);
    expect(cli.stderr).toMatch(
      /^coreclaw-mock: There is no fault or profile "flaky-wlan"\. Nearest: flaky-wifi, .*\n$/,
    );
  });
});

describe("files that are written", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mock-cli-files-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("--coverage writes at the end what was reached, and says so in one line", async () => {
    const path = join(folder, "report.json");
    await using cli = new MockProcess([...SIM, "--coverage", path]);
    const url = await cli.url();
    await post(url, "/api/v1/account/info", {});
    await post(url, "/api/v1/account/info", {}, "sim_bad_key");
    cli.child.kill("SIGTERM");

    expect([await cli.exit(), cli.stderr]).toEqual([0, ""]);
    const report = JSON.parse(await readFile(path, "utf8"));
    expect(report.summary.operations).toEqual({ reached: 1, total: 13 });
    expect(report.operations.getAccount.answers).toContainEqual({
      status: 401,
      code: 20001,
      count: 1,
    });
    expect(cli.stdout).toMatch(
      /\nReached 1 of 13 operations, 2 of \d+ answers, \d+ of \d+ examples of the contract\.\n$/,
    );
    expect(await readdir(folder)).toEqual(["report.json"]);
  });

  test("--coverage in a folder that is not there is said before anything is served", async () => {
    await using cli = new MockProcess([...SIM, "--coverage", join(folder, "none/report.json")]);

    expect([await cli.exit(), cli.stdout]).toEqual([1, ""]);
    expect(cli.stderr).toContain("its folder does not exist. Name another file.");
  });

  test("--service-worker writes the worker, and serves nothing", async () => {
    const path = join(folder, "sw.js");
    await using cli = new MockProcess(["--service-worker", path]);

    expect([await cli.exit(), cli.stderr]).toEqual([0, ""]);
    expect(cli.stdout).toMatch(/^Wrote .*sw\.js\. A page registers it with startBrowserMock/);
    const built = new URL("../dist/service-worker.js", import.meta.url);
    expect(await readFile(path, "utf8")).toBe(await readFile(built, "utf8"));
  });
});

test("bound beyond this machine it says that the control API is off", async () => {
  await using cli = new MockProcess([...SIM, "--host", "0.0.0.0"]);
  const url = await cli.url();

  expect(cli.stdout).toContain("Control: off (it needs --control-token here)");
  expect((await fetch(`${url}/__mock/health`)).status).toBe(404);
});

test("--json says where everything is", async () => {
  await using cli = new MockProcess([...SIM, "--json", "--control-token", "do-not-print"]);
  const [line] = await cli.waitFor(/^.*\n/);

  expect(JSON.parse(line)).toEqual({
    event: "listening",
    url: expect.stringMatching(/^http:/),
    engine: "sim",
    title: "CoreClaw API v1",
    version: "1.0.0",
    filesUrl: expect.stringMatching(/^http:/),
    controlUrl: expect.stringMatching(/\/__mock\/$/),
  });
  expect(cli.stdout).not.toContain("do-not-print");
});

test("a program that has closed its mock ends by itself, whatever was still to come", async () => {
  const start = { ...MUSEUM_START, callback_url: "http://127.0.0.1:9/hook" };
  const code = `
    import { startMock } from "@coreclaw/mock";
    const mock = await startMock();
    const headers = { "api-key": "test", "content-type": "application/json" };
    const body = ${JSON.stringify(JSON.stringify(start))};
    const answer = await fetch(mock.url + "/api/v1/scraper/run", { method: "POST", headers, body });
    await mock.close();
    process.stdout.write(String(answer.status));
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], { cwd: FOLDER });
  child.stdout.setEncoding("utf8");
  let stdout = "";
  child.stdout.on("data", (data) => {
    stdout += data;
  });

  const [exitCode] = await once(child, "close");

  expect([exitCode, stdout]).toEqual([0, "200"]);
});
