import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { CLI_OPTIONS } from "../src/cli/options.ts";
import { SCENARIO_NAMES } from "../src/simulator/scenarios/scenario.ts";
import { freePort } from "./free-port.ts";
import { MockProcess } from "./mock-process.ts";
import { rawExchange } from "./raw-exchange.ts";
import { jsonPost, KEY, TEAHOUSE } from "./teahouse.ts";

const SERVE = ["--engine", "prism", "--port", "0", "--document", TEAHOUSE];

describe("serving", () => {
  test("it says where, what and how to try, then one line for each request", async () => {
    await using cli = new MockProcess(SERVE);
    const url = await cli.url();

    await fetch(`${url}/api/teas?search=${KEY}`, { headers: { "api-key": KEY } });
    await fetch(`${url}/api/v1/pots`, jsonPost('{"teas":1}'));
    await fetch(`${url}/nowhere`);
    await cli.waitFor(/nowhere.*\n/);

    expect(cli.stdout.replaceAll(/\d+ ms/g, "1 ms").split("\n")).toEqual([
      `Teahouse 2.0.0, mocked on ${url}`,
      `Try: curl '${url}/api/teas?search=oolong'`,
      "GET /api/teas searchTeas 200 1 ms",
      "POST /api/v1/pots brewPot 400 1 ms sl-violations: 2 (Request body must have required property 'tea')",
      "GET /nowhere - 404 1 ms unknown-path",
      "",
    ]);
    expect(cli.stderr).toBe("");
  });

  test("--json prints one object a line", async () => {
    await using cli = new MockProcess([...SERVE, "--json"]);
    const url = await cli.url();

    await fetch(`${url}/api/menu`);
    await fetch(`${url}/nowhere`);
    await cli.waitFor(/nowhere.*\n/);

    const lines: unknown[] = cli.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const fine = { fault: null, violations: 0, finding: null, ms: expect.any(Number) };
    const request = { event: "request", method: "GET", code: null, ...fine };
    expect(lines).toEqual([
      { event: "listening", url, engine: "prism", title: "Teahouse", version: "2.0.0" },
      { ...request, path: "/api/menu", operationId: "getMenu", status: 200, error: null },
      { ...request, path: "/nowhere", operationId: null, status: 404, error: "unknown-path" },
    ]);
  });

  test("--quiet prints nothing", async () => {
    const port = await freePort();
    await using cli = new MockProcess([...SERVE, "--port", String(port), "--quiet"]);

    const response = await untilAnswered(`http://127.0.0.1:${port}/api/menu`);

    expect(response.status).toBe(200);
    expect([cli.stdout, cli.stderr]).toEqual(["", ""]);
  });

  test("it warns when others can reach it", async () => {
    await using cli = new MockProcess([...SERVE, "--host", "0.0.0.0"]);
    const url = await cli.url();
    await fetch(`${url}/api/menu`);
    await cli.waitFor(/getMenu/);

    expect(cli.stderr).toBe(
      "coreclaw-mock: warning: listening on 0.0.0.0, so others on the network can reach the mock.\n",
    );
  });

  test("it prints no colours where no terminal is", async () => {
    await using cli = new MockProcess(SERVE, { env: { FORCE_COLOR: "1" } });
    await fetch(`${await cli.url()}/api/menu`);
    await cli.waitFor(/getMenu 200/);

    expect(cli.stdout).not.toContain("\u001b");
  });

  test("no key is printed, wherever a caller puts it", async () => {
    await using cli = new MockProcess(SERVE);
    const url = await cli.url();
    const headers = { "api-key": KEY, authorization: `Bearer ${KEY}`, cookie: KEY, prefer: KEY };

    await fetch(`${url}/api/v1/pots?api-key=${KEY}`, jsonPost(`{"key":"${KEY}"`, headers));
    await fetch(`${url}/api/v1/pots?api-key=${KEY}`, jsonPost(`{"tea":"${KEY}"}`, headers));
    await rawExchange(Number(new URL(url).port), `${KEY}\r\n\r\n`);
    await fetch(`${url}/last`);
    await cli.waitFor(/last/);

    expect(cli.stdout.split("\n")).toHaveLength(7);
    expect(cli.stdout + cli.stderr).not.toContain(KEY);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s stops it with exit code 0", async (signal) => {
    await using cli = new MockProcess(SERVE);
    const url = await cli.url();
    await (await fetch(`${url}/api/menu`)).text();

    cli.child.kill(signal);

    expect(await cli.exit()).toBe(0);
    expect(cli.stderr).toBe("");
  });

  test("it goes on when nobody reads its log any more", async () => {
    await using cli = new MockProcess(SERVE);
    const url = await cli.url();
    cli.child.stdout.destroy();

    await fetch(`${url}/api/menu`);
    await fetch(`${url}/api/menu`);

    expect((await fetch(`${url}/api/menu`)).status).toBe(200);
    expect(cli.stderr).toBe("");
  });
});

describe("what it cannot do is one line on stderr that says what to do", () => {
  test.each([
    [["--prot", "1"], "There is no option --prot. Did you mean --port? See coreclaw-mock --help."],
    [["--port"], "--port needs a value. See coreclaw-mock --help."],
    [["--port", "--json"], "--port needs a value. See coreclaw-mock --help."],
    [["--quiet=1"], "--quiet takes no value. See coreclaw-mock --help."],
    [
      ["serve"],
      '"serve" is not expected: coreclaw-mock takes only options. See coreclaw-mock --help.',
    ],
    [["--port", "70000"], '"70000" is no port. Use a number from 0 to 65535; 0 takes a free one.'],
    [["--engine", "magic"], 'There is no engine "magic". Did you mean sim?'],
    [
      ["--document", "x.yaml"],
      "--document needs --engine prism: the simulator answers for the CoreClaw contract alone.",
    ],
    [
      ["--engine", "prism", "--seed", "1"],
      "--seed is for the simulator. Leave it out, or use --engine sim.",
    ],
    [["--scenario", "fals"], 'There is no scenario "fals". Nearest: fails, fast, slow.'],
    [
      ["--scenario", "bad-key"],
      '"bad-key" is about single requests. Ask for it with the header Prefer: scenario=bad-key.',
    ],
    [
      ["--clock", "fast"],
      'There is no clock "fast". Use real, manual, x60 (a minute in a second) or poll:1000 (ms for each read).',
    ],
    [
      ["--reading", "trafic=left"],
      'There is no reading "trafic". Nearest: traffic, row-id, is-async.',
    ],
    [["--reading", "traffic=all"], 'The reading traffic cannot be "all". Use left or used.'],
    [["--plan", "big"], 'There is no plan "big". Use free, starter, pro, business.'],
    [["--balance", "much"], '"much" is no balance. Use US dollars, for example 12.5.'],
    [["--files-port", "no"], '"no" is no port. Use a number from 0 to 65535; 0 takes a free one.'],
  ])("%j: exit code 2", async (args, message) => {
    await using cli = new MockProcess(args);

    expect(await cli.exit()).toBe(2);
    expect([cli.stdout, cli.stderr]).toEqual(["", `coreclaw-mock: ${message}\n`]);
  });

  test("a taken port: exit code 1", async () => {
    await using first = new MockProcess(SERVE);
    const { port } = new URL(await first.url());

    await using second = new MockProcess([...SERVE, "--port", port]);

    expect(await second.exit()).toBe(1);
    expect(second.stderr).toBe(
      `coreclaw-mock: Port ${port} is taken. Stop the program that uses it, or choose another port; 0 takes a free one.\n`,
    );
  });

  test("a document that is not there, or none: exit code 1", async () => {
    await using gone = new MockProcess(["--engine", "prism", "--document", "nowhere.yaml"]);
    const folder = await mkdtemp(join(tmpdir(), "mock-cli-"));
    const path = join(folder, "list.json");
    await writeFile(path, "[]");
    await using list = new MockProcess(["--engine", "prism", "--document", path]);

    expect([await gone.exit(), await list.exit()]).toEqual([1, 1]);
    expect(gone.stderr).toBe(
      "coreclaw-mock: Cannot use nowhere.yaml: there is no such file. Give the path of an OpenAPI document, JSON or YAML.\n",
    );
    expect(list.stderr).toBe(
      `coreclaw-mock: ${path} is not an OpenAPI 3.0 or 3.1 document (it says no version), and the mock reads no other.\n`,
    );
    await rm(folder, { recursive: true });
  });
});

test("--help names every option, --version is the package's", async () => {
  await using help = new MockProcess(["--help"]);
  await using version = new MockProcess(["--version"]);

  expect([await help.exit(), await version.exit()]).toEqual([0, 0]);
  for (const option of Object.keys(CLI_OPTIONS)) expect(help.stdout).toContain(`--${option}`);
  for (const name of SCENARIO_NAMES) expect(help.stdout).toContain(name);
  expect(version.stdout).toBe(`${manifest.version}\n`);
});

/** `--quiet` gives no sign of being ready, so the test asks until somebody answers. */
async function untilAnswered(url: string): Promise<Response> {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(url);
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
