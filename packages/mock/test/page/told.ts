import { asRecord } from "../../src/document/document.ts";
import { type ToldRequest, toldRequest } from "../../src/page/copy/told-request.ts";
import { readExplanation, readRequest } from "../../src/page/data/views.ts";
import type { Simulator } from "../../src/simulator/create-simulator.ts";

/** The last request as the page would copy it. Asked for past the network, which may be broken. */
export async function lastTold({ fetch }: Simulator): Promise<ToldRequest> {
  const ask = async (path: string) => asRecord(await (await fetch(`${CONTROL}/${path}`)).json());
  const { requests } = await ask("requests?limit=1");
  const [last = {}] = requests as Record<string, unknown>[];
  return toldRequest(readExplanation(await ask(`requests/${readRequest(last).id}`)));
}

const CONTROL = "http://localhost/__mock";
