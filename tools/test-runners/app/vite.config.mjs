import { createCall, getRun, isCoreClawError, startWorker } from "@coreclaw/client";

const call = createCall(); // the environment says where, and with which key

async function start() {
  const { run_slug } = await startWorker(call, {
    scraper_slug: "openhours/museum-hours",
    is_async: true,
    input: { parameters: { custom: { places: ["Ghent"], max_results: 3 } } },
  });
  return { slug: run_slug };
}

async function look(run_slug) {
  const { status, results } = await getRun(call, { run_slug });
  return { rows: results, isOver: status > 2 };
}

/** The part of the app that holds the key. */
const runs = {
  name: "runs",
  configureServer({ middlewares }) {
    middlewares.use("/runs", async ({ method, url }, response) => {
      const work = method === "POST" ? start() : look(url.slice(1));
      const answer = await work.catch((error) => {
        if (isCoreClawError(error)) return { problem: error.serverMessage };
        throw error;
      });
      response.end(JSON.stringify(answer));
    });
  },
};

export default { plugins: [runs], appType: "mpa", clearScreen: false };
