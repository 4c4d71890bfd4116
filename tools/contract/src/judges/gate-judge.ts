import { validators } from "@coreclaw/mock/validators";
import type { Judge } from "./judge.ts";

/** The generated validators: what every answer of the simulator passes before it leaves. */
export function createGateJudge(): Judge {
  return async ({ id }, status, body) => {
    const validate = Object.entries(validators).find(([name]) => name === id)?.[1];
    const check = validate?.responses[status];
    if (check === undefined) throw new Error(`There is no validator for ${id} ${status}.`);
    return (check(body) ?? []).map(({ message }) => message);
  };
}
