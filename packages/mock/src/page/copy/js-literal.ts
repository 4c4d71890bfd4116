import { escapeTricky } from "./visible.ts";

/** A JSON value as an expression of JavaScript, indented like code. */
export function jsLiteral(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return scalar(value);
  const inner = `${indent}  `;
  const [open, close, parts] = Array.isArray(value)
    ? ["[", "]", value.map((item) => jsLiteral(item, inner))]
    : ["{", "}", Object.entries(value).map(([name, item]) => member(name, item, inner))];
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

function scalar(value: unknown): string {
  return escapeTricky(JSON.stringify(value) ?? "undefined");
}

function member(name: string, value: unknown, indent: string): string {
  return `${memberName(name)}: ${jsLiteral(value, indent)}`;
}

/** `__proto__` would set a prototype, unless it is computed. */
function memberName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : scalar(name);
}
