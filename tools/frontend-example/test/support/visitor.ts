import type { Page } from "playwright-core";

/** What a person does on the page, and sees there. */
export class Visitor {
  readonly page: Page;

  constructor(page: Page) {
    page.setDefaultTimeout(20_000);
    this.page = page;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator("main:not([inert])").waitFor();
  }

  async useKey(key: string): Promise<void> {
    await this.page.getByLabel("Key of the mock").fill(key);
    await this.page.keyboard.press("Enter");
  }

  async search(words: string): Promise<void> {
    await this.page.getByLabel("What should it collect?").fill(words);
    await this.page.getByRole("button", { name: "Search" }).click();
  }

  async choose(worker: string): Promise<void> {
    await this.search(worker);
    await this.page.locator("#workers button", { hasText: worker }).click();
  }

  async start(): Promise<void> {
    await this.page.getByRole("button", { name: "Start the run" }).click();
  }

  async seesState(text: string): Promise<void> {
    await this.page.locator("#run-state").getByText(text, { exact: true }).waitFor();
  }

  async seesRecent(name: RegExp): Promise<void> {
    await this.page.getByRole("button", { name }).first().waitFor();
  }

  /** @param kind How bad it is, as in explain-error.ts. */
  async seesNotice(kind: string, ...texts: readonly string[]): Promise<void> {
    const notice = this.page.getByRole("alert").locator(`.${kind}`).first();
    for (const text of texts) await notice.getByText(text).waitFor();
  }

  /** Resolves when the next request for such an address has its answer, or is given up. */
  async endsRequest(url: RegExp): Promise<void> {
    const request = await this.page.waitForRequest(url);
    await request.response();
  }

  async column(number: number): Promise<string[]> {
    return await this.page.locator(`#run-table td:nth-child(${number})`).allTextContents();
  }

  /** The lines of the file that the page offers. */
  async downloadsLines(): Promise<string[]> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Export as CSV" }).click();
    await this.page.getByRole("link", { name: "Download the CSV" }).click();
    const chunks = await (await (await download).createReadStream()).toArray();
    return Buffer.concat(chunks).toString().trimEnd().split(/\r?\n/);
  }
}
