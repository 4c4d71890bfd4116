import { expect, test } from "vitest";
import { createSimulator } from "../../src/simulator/create-simulator.ts";
import { startSimulator } from "../../src/start-simulator.ts";
import { type Place, playStory, type Scene, STORY_OPTIONS } from "./story.ts";
import { useMockSite } from "./use-mock-site.ts";

const stage = useMockSite();

const sendCallback = async () => ({ status: 200 });

/** By `fetch`, the platform's or a simulator's. */
function sendBy(fetch: (request: Request) => Promise<Response>): Place["send"] {
  return async ({ url, ...init }) => {
    const response = await fetch(new Request(url, init));
    const type = response.headers.get("content-type") ?? "";
    return { status: response.status, type, text: await response.text() };
  };
}

async function inProcess(seed = STORY_OPTIONS.seed): Promise<readonly Scene[]> {
  const filesUrl = "https://files.example";
  using simulator = createSimulator({ ...STORY_OPTIONS, seed, filesUrl, sendCallback });
  const send = sendBy(simulator.fetch);
  return await playStory({ baseUrl: "https://openapi.coreclaw.com", filesUrl, send });
}

async function overHttp(): Promise<readonly Scene[]> {
  await using mock = await startSimulator({ ...STORY_OPTIONS, sendCallback });
  return await playStory({ baseUrl: mock.url, filesUrl: mock.filesUrl, send: sendBy(fetch) });
}

async function inServiceWorker(): Promise<readonly Scene[]> {
  await using browser = await stage.open();
  const { baseUrl, filesUrl } = await browser.begin(STORY_OPTIONS);
  const send: Place["send"] = async ({ url, ...request }) => {
    const { status, headers, text } = await browser.fetch(url, request);
    return { status, type: headers["content-type"] ?? "", text };
  };
  return await playStory({ baseUrl, filesUrl, send });
}

test("the same story gives the same bodies in process, over HTTP and in a Service Worker", async () => {
  const scenes = await inProcess();

  expect(await overHttp()).toEqual(scenes);
  expect(await inServiceWorker()).toEqual(scenes);
});

test("the story tells enough to differ: refusals, faults, rows, files, callbacks, and the seed in it", async () => {
  const scenes = await inProcess();
  const others = await inProcess("another story");
  const of = (title: string) => scenes.find((scene) => scene.title === title);
  const differing = scenes.filter(({ text }, index) => text !== others[index]?.text);

  expect(scenes.map(({ status }) => status)).toEqual([
    200, 200, 404, 400, 401, 429, 404, 200, 200, 200, 200, 200, 502, 200, 200, 200, 200, 200, 200,
    500, 200, 200, 200, 200, 200, 200, 403, 404, 200, 200,
  ]);
  expect(of("csv")?.text).toContain('"download_url":"<files>/');
  expect(of("csv file")?.text.split("\n")).toHaveLength(12);
  expect(of("as it was")?.text).not.toBe(of("waiting")?.text);
  expect(of("behind a gateway")?.type).toContain("text/html");
  expect(() => JSON.parse(of("cut short")?.text ?? "")).toThrow(SyntaxError);
  expect(of("nobody's code")?.text).toContain('"code":98765');
  expect(of("callbacks so far")?.text).toContain('"answer":200');
  expect(differing.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["start", "some rows", "csv file", "json file"]),
  );
});
