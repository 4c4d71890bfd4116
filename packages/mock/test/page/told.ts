import { asRecord } from "../../src/document/document.ts";
import { type ToldRequest, toldRequest } from "../../src/page/copy/told-request.ts";
import { readExplanation, readRequest } from "../../src/page/data/views.ts";

/** What the control API of a mock tells of the requests to it, the oldest first. */
async function toldRequests(url: string) {
  const { requests } = asRecord(await (await fetch(`${url}/__mock/requests`)).json());
  return (requests as Record<string, unknown>[]).map(readRequest);
}

/** The last request as the page would copy it. */
export async function lastTold(url: string): Promise<ToldRequest> {
  const { id } = (await toldRequests(url)).at(-1) ?? { id: 0 };
  const explained = asRecord(await (await fetch(`${url}/__mock/requests/${id}`)).json());
  return toldRequest(readExplanation(explained));
}
