import { contract } from "../../generated/contract.ts";
import type { MockAddresses } from "../addresses.ts";

/** Where a request belongs in the simulator, and by which address it knows it there. */
export interface Route {
  readonly to: "api" | "files";
  readonly url: string;
}

/** Undefined for what is none of the mock's business: it goes to the network as if nobody were here. */
export function routeOf(
  url: string,
  { baseUrl, filesUrl }: MockAddresses,
  answerProduction: boolean,
): Route | undefined {
  if (url.startsWith(`${filesUrl}/`)) return { to: "files", url };
  // The control API is among it. Another origin than the files', as in the real one.
  if (url.startsWith(`${baseUrl}/`)) {
    return { to: "api", url: contract.server + url.slice(baseUrl.length) };
  }
  const isProduction = answerProduction && url.startsWith(`${contract.server}/`);
  return isProduction ? { to: "api", url } : undefined;
}
