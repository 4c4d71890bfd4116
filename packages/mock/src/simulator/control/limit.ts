import { quote } from "../inputs/describe-value.ts";
import { badRequest } from "./control-refusal.ts";

const LIMIT = 100;
const MAX_LIMIT = 1_000;

/**
 * How many items a list shall have at most: `?limit=`, from 1 to 1,000; 100 when nothing is said.
 *
 * @throws {ControlRefusal} 400: it says something else.
 */
export function limitOf(query: URLSearchParams): number {
  const text = query.get("limit") ?? String(LIMIT);
  if (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= MAX_LIMIT) return Number(text);
  throw badRequest(`limit cannot be ${quote(text)}. Give a number from 1 to ${MAX_LIMIT}.`);
}
