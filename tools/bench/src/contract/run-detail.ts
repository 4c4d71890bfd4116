import { RUN_DETAIL } from "./paths.ts";

/**
 * The key and the run that every server is asked for. Servers without state find every run for every
 * key; in the simulator every account has this one behind it.
 */
export const ANY_RUN = { key: "any-text-will-do", slug: "01KVJ448M0GT2CSQF2EZFR7870" };

/** The body of the request that is measured. */
export const RUN_DETAIL_BODY = JSON.stringify({ run_slug: ANY_RUN.slug });

/** The whole request, for servers that are functions. */
export function runDetailRequest(): Request {
  return new Request(`http://mock.test${RUN_DETAIL}`, {
    method: "POST",
    headers: { "api-key": ANY_RUN.key, "content-type": "application/json" },
    body: RUN_DETAIL_BODY,
  });
}
