import type { InputDescriptor } from "../../generated/models.ts";
import type { CustomInput } from "../catalogue/worker.ts";
import { propertiesByName } from "./check-custom.ts";

/**
 * What the form of a Worker starts with: every default but null. A start that sends nothing does not
 * get it, since nobody promises that the API fills in defaults.
 */
export function defaultInput(descriptor: InputDescriptor): CustomInput {
  const fields = [...propertiesByName(descriptor).values()];
  return Object.fromEntries(
    fields
      .filter((field) => field.default !== undefined && field.default !== null)
      .map((field) => [field.name, field.default]),
  );
}
