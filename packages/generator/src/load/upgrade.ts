import { upgradeFromThreeToThreeOne } from "@scalar/openapi-upgrader/3.0-to-3.1";
import { isMap, type Json, textMember } from "../json.ts";

/**
 * A bundled 3.0 document as 3.1; anything else unchanged. The places of upgraded parts are lost, so later findings
 * in a 3.0 document point at the file as a whole.
 */
export function upgradeTo31(bundled: Json): Json {
  if (!isMap(bundled) || !textMember(bundled, "openapi")?.startsWith("3.0")) return bundled;
  return upgradeFromThreeToThreeOne(structuredClone(bundled)) as unknown as Json; // its type knows OpenAPI, ours JSON
}
