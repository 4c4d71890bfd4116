import { PROXY_REGIONS } from "../catalogue/proxy-regions.ts";
import type { Handler } from "./handler.ts";

export const listProxyRegions: Handler<"listProxyRegions"> = () => ({ list: [...PROXY_REGIONS] });
