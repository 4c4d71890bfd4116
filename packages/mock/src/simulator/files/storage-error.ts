/** Codes of object storage. None of them is a code of the API: files come from another system. */
type StorageErrorCode =
  | "AccessDenied"
  | "InvalidArgument"
  | "InvalidRange"
  | "MethodNotAllowed"
  | "NoSuchKey"
  | "SignatureDoesNotMatch"
  | "SlowDown";

interface StorageErrorExtras {
  readonly headers?: Readonly<Record<string, string>>;
  /** More elements of the body, after code and message. */
  readonly details?: Readonly<Record<string, string>>;
}

/** A file that is refused, told as object storage tells it: in XML. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly status: number;
  readonly code: StorageErrorCode;
  readonly extras: StorageErrorExtras;

  constructor(
    status: number,
    code: StorageErrorCode,
    message: string,
    extras: StorageErrorExtras = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.extras = extras;
  }
}

export function storageErrorResponse({ status, code, message, extras }: StorageError): Response {
  const elements = Object.entries({ Code: code, Message: message, ...extras.details })
    .map(([name, text]) => `<${name}>${escaped(text)}</${name}>`)
    .join("");
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<Error>${elements}</Error>\n`, {
    status,
    headers: { "content-type": "application/xml", ...extras.headers },
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
