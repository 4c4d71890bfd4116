import { Answer } from "../../front/answer.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";

/** What a page of HTML has to say for itself. */
const GATEWAYS: Readonly<Record<string, string>> = {
  502: "Bad Gateway",
  503: "Service Temporarily Unavailable",
  504: "Gateway Time-out",
};

const STRANGERS: Readonly<Record<string, (argument: string) => Answer>> = {
  gateway: (status) => page(Number(status), `${status} ${GATEWAYS[status]}`),
  portal: () => page(200, "Sign in to the network"),
  "file-html": () => page(200, "Sign in to the network"),
  redirect: (location) => new Answer({ status: 307, headers: { location }, body: "" }),
};

/** Whether somebody who stands between the client and the API answers in its place. */
export function isStranger({ name }: Fault): boolean {
  return Object.hasOwn(STRANGERS, name);
}

/** The answer of such a stranger; undefined for other faults. */
export function strangerAnswer(fault: Fault): Answer | undefined {
  return isStranger(fault) ? STRANGERS[fault.name]?.(argumentOf(fault)) : undefined;
}

/** Whether the request gets through to the API all the same: a 504 comes when its answer is late. */
export function getsThrough(fault: Fault): boolean {
  return fault.name === "gateway" && argumentOf(fault) === "504";
}

function page(status: number, title: string): Answer {
  const body = `<!doctype html>\n<html><head><title>${title}</title></head>\n<body><h1>${title}</h1></body></html>\n`;
  return new Answer({ status, headers: { "content-type": "text/html; charset=utf-8" }, body });
}
