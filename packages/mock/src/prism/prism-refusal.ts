import { asRecord } from "../document/document.ts";
import type { Violation } from "./violations.ts";

/** Prism would not answer out of the document: it declares nothing that fits. */
export class PrismRefusal extends Error {
  override readonly name = "PrismRefusal";
  /** The HTTP status that Prism suggests. */
  readonly status: number;
  /** For example `WWW-Authenticate`. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly violations: readonly Violation[];

  /** @param cause What Prism returned: a `ProblemJsonError`, or an error of its generator. */
  constructor(cause: Error) {
    const { status, detail, additional }: Record<string, unknown> = { ...cause };
    super(typeof detail === "string" ? detail : cause.message, { cause });
    this.status = typeof status === "number" ? status : 500;
    const { headers, validation } = asRecord(additional);
    this.headers = asRecord(headers);
    this.violations = Array.isArray(validation) ? validation.map(violation) : [];
  }
}

function violation(finding: unknown): Violation {
  const { location, severity, code, message } = asRecord(finding);
  const path = Array.isArray(location) ? location.map(String) : [];
  return {
    location: ["request", ...path],
    severity: String(severity),
    code: String(code),
    message: String(message),
  };
}
