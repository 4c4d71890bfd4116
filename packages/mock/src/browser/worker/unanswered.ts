import { contract } from "../../generated/contract.ts";

/**
 * What becomes of a request when the mock was stopped: it goes on to the network, as if nobody were
 * here. One to the live API does not: the page was written for a mock, and what it starts would cost.
 */
export async function unanswered(request: Request): Promise<Response> {
  if (!request.url.startsWith(`${contract.server}/`)) return await fetch(request);
  const message = `The mock was stopped, and does not let this page call ${contract.server}. Start it again, or load the page again to call the live API.`;
  const headers = { "x-mock-error": "stopped" };
  return Response.json({ code: 5000, message, data: null }, { status: 503, headers });
}
