import config from "./playwright.config.ts";

const { CHROMIUM, EXPECT_MS } = process.env;

/** The guide's own configuration, with the browser of this machine in place of Playwright's. */
export default {
  ...config,
  testDir: "tests",
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: Number(EXPECT_MS) },
  use: {
    ...config.use,
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
};
