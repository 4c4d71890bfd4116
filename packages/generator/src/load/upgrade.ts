import { upgradeFromThreeToThreeOne } from "@scalar/openapi-upgrader/3.0-to-3.1";
import { type JsonMap, textMember } from "../json.ts";

/** A bundled 3.0 document as 3.1, in new objects; anything else as it is. */
export function upgradeTo31(bundled: JsonMap): JsonMap {
  if (!textMember(bundled, "openapi")?.startsWith("3.0")) return bundled;
  const upgraded: unknown = upgradeFromThreeToThreeOne(structuredClone(bundled));
  return upgraded as JsonMap; // the library maps JSON to JSON; its own types say less
}
