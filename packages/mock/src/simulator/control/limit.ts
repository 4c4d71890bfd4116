import { quote } from "../inputs/describe-value.ts";
import { badRequest } from "./control-refusal.ts";

/**
 * How many items a list shall have at most: `?limit=`, from 1 to 1,000; 100 when nothing is said.
 *
 * @throws {ControlRefusal} 400: it says something else.
 */
export function limitOf(query: URLSearchParams): number {
  return wholeNumber(query, "limit", { otherwise: 100, most: 1_000 });
}

/**
 * A whole number of a query, from 1 to `most`; `otherwise` where it is not there.
 *
 * @throws {ControlRefusal} 400: it says something else.
 */
export function wholeNumber(
  query: URLSearchParams,
  name: string,
  { otherwise, most }: { readonly otherwise: number; readonly most: number },
): number {
  const text = query.get(name) ?? String(otherwise);
  if (/^[1-9]\d{0,6}$/.test(text) && Number(text) <= most) return Number(text);
  throw badRequest(`${name} cannot be ${quote(text)}. Give a number from 1 to ${most}.`);
}
