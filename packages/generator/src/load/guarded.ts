import { DocumentError, errorAt, type Place } from "../problem.ts";

/**
 * Lets a library work on the document. Whatever it throws becomes one finding: documents that bring a library down
 * are bad input, and its stack would tell the reader nothing.
 *
 * @throws {DocumentError}
 */
export async function guarded<T>(
  library: string,
  place: Place,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    const told = isOverflow(cause)
      ? "The document nests too deeply. Make its longest chain of $refs shorter."
      : `${library} cannot read this document: ${reason}`;
    throw new DocumentError([errorAt(place, told, "readable")], { cause });
  }
}

/** Whether a chain of calls outgrew the stack. */
function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}
