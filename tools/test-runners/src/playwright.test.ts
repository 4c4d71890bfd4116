import { chromiumPath } from "@coreclaw/chromium";
import { expect, test } from "vitest";
import { appFiles } from "./app.ts";
import { freePort } from "./free-port.ts";
import { commandsIn, filesIn } from "./guide.ts";
import { Project } from "./project.ts";
import { spoil } from "./spoil.ts";

const FILES = {
  ...appFiles(),
  ...filesIn("Playwright"),
  ...filesIn("MSW"),
  "package.json": JSON.stringify({
    scripts: { dev: "vite --host 127.0.0.1 --port 5173 --strictPort" },
  }),
};

/** Runs all tests of these files, on other ports than the guide's: those may be taken here. */
async function play(files: Record<string, string>, expectMs: number) {
  await using project = await Project.create();
  const [mock, app] = [await freePort(), await freePort()];
  const onFreePorts = Object.entries(files).map(([name, text]) => [
    name,
    text.replaceAll("4010", String(mock)).replaceAll("5173", String(app)),
  ]);
  await project.write(Object.fromEntries(onFreePorts));
  const [addWorker = ""] = commandsIn("MSW");
  await project.run(addWorker);
  const env = `CHROMIUM='${chromiumPath()}' EXPECT_MS=${expectMs} PLAYWRIGHT_JSON_OUTPUT_NAME=report.json`;
  const command = "npx playwright test --config with-chromium.config.ts --reporter=json";
  const { report, output } = await project.report(`${env} ${command}`);
  const { stats, errors } = report as { stats: Record<string, unknown>; errors: unknown };
  return { stats, errors, output };
}

// Both at once: mostly they wait, for servers to start and for what shall not come.
const ALL_AS_EXPECTED = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

test.concurrent("what the guide shows of Playwright, and of MSW in the browser, passes", async () => {
  const played = await play(FILES, 20_000);

  expect(played).toMatchObject({ stats: ALL_AS_EXPECTED, errors: [] });
});

test.concurrent("each of its tests can fail", async () => {
  const spoilt = spoil(FILES, {
    "playwright.config.ts": [["--clock x600", "--clock x600 --scenario empty"]],
    "tests/run.spec.ts": [["balance: 0", "balance: 5"]],
    "tests/search.spec.ts": [["Buffer.from(await answer.arrayBuffer())", '"{}"']],
    "src/mocks.ts": [["simulator.fetch(request)", "new Response(null, { status: 500 })"]],
  });

  const played = await play(meantToFail(spoilt), 1_000);

  expect(played).toMatchObject({ stats: ALL_AS_EXPECTED, errors: [] });
});

/** A failure that Playwright expects costs no new browser; a test that passes counts as unexpected. */
function meantToFail(files: Record<string, string>): Record<string, string> {
  const marked = Object.entries(files).map(([name, text]) => [
    name,
    name.endsWith(".spec.ts") ? `${text}\ntest.fail();\n` : text,
  ]);
  return Object.fromEntries(marked);
}
