import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startSimulator } from "@coreclaw/mock";
import { describe, expect, test } from "vitest";

const root = new URL("../../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

/** The fenced blocks of the README, by language, in order. */
function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...readme.matchAll(fence)].map(([, text = ""]) => text);
}

/** A transcript without the line of its command, and without what differs each time. */
function output(transcript: string): string {
  return lasting(transcript.slice(transcript.indexOf("\n") + 1));
}

/** Ports and the names of temporary folders are others each time. */
function lasting(text: string): string {
  return text.replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT").replace(/\S+rows\.csv/g, "rows.csv");
}

async function run(script: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path], {
    env: { ...process.env, ...env },
  });
  return lasting(stdout);
}

describe("the README", () => {
  test("shows what start prints", async () => {
    const [start = ""] = blocks("console");

    expect(start.split("\n")[0]).toBe("$ npx pnpm@12 start");
    expect(await run("main.ts")).toBe(output(start));
  });

  test("shows the first program as it is, and what it prints against the mock", async () => {
    const [program] = blocks("ts");
    const [, transcript = ""] = blocks("console");
    await using mock = await startSimulator({ clock: { poll: 20_000 } });

    const printed = await run("first-program.ts", {
      CORECLAW_BASE_URL: mock.url,
      CORECLAW_API_KEY: "any-text",
    });

    expect(program).toBe(readFileSync(new URL("first-program.ts", import.meta.url), "utf8"));
    expect(printed).toBe(output(transcript));
  });
});
