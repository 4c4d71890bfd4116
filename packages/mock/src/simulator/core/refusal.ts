import type { Because } from "../../front/answer.ts";

/** The API says no: thrown by a handler, answered in the envelope with the code's own status. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** A code of the document's table. */
  readonly code: number;
  /** What to say besides the API's usual text for the code. */
  readonly detail: string | undefined;
  /** What it comes from. */
  readonly because: Because;

  constructor(code: number, detail?: string, because?: Because) {
    super(detail ?? `Code ${code}.`);
    this.code = code;
    this.detail = detail;
    this.because = because ?? (code === 4000 ? "request" : "state");
  }
}
