import type { Page, Request } from "playwright-core";

/**
 * Notes all that goes between a page and the network from now on: addresses, headers, bodies. Gives a
 * function that tells it, together with what the page holds in the end.
 */
export function listenIn(page: Page): () => Promise<string> {
  const notes: Promise<string>[] = [];
  page.on("requestfinished", (request) => notes.push(wordsOf(request)));
  return async () => {
    const held = await page.evaluate(() =>
      JSON.stringify([
        document.documentElement.outerHTML,
        document.cookie,
        { ...localStorage },
        { ...sessionStorage },
        location.href,
      ]),
    );
    return [...(await Promise.all(notes)), held].join("\n");
  };
}

async function wordsOf(request: Request): Promise<string> {
  const response = await request.response();
  return JSON.stringify([
    request.url(),
    await request.allHeaders(),
    request.postData(),
    await response?.allHeaders(),
    await response?.text(),
  ]);
}
