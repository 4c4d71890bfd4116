import { readFile } from "node:fs/promises";
import type { LoadPage } from "../simulator/control/page-answer.ts";

/** The built page lies beside the compiled code, wherever this file is run from. */
const PAGE = new URL("../../dist/page/index.html", import.meta.url);

/** Reads the page when somebody first opens it. */
export function createPageLoader(): LoadPage {
  let page: Promise<string> | undefined;
  return () => {
    page ??= readFile(PAGE, "utf8");
    return page;
  };
}
