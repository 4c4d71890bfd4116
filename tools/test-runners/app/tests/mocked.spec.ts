import { expect, test } from "@playwright/test";

test("a page that MSW answers gets an export", async ({ page }) => {
  await page.goto("/mocked.html");

  await expect(page.getByRole("status")).toHaveText(/^[1-9]\d* rows exported$/);
});
