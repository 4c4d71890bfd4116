import type { FileLink } from "./file-link.ts";
import type { FileRun, FileSource } from "./file-source.ts";
import type { LinkFault } from "./signed-link.ts";
import { StorageError } from "./storage-error.ts";

export interface FoundFile {
  readonly link: FileLink;
  readonly run: FileRun;
}

/**
 * The file that a request may have.
 *
 * @throws {StorageError} 400 a key was sent along, 405 another method, 404 no such file, 403 the
 * signature is missing or wrong, or the link has expired.
 */
export async function findFile(request: Request, source: FileSource): Promise<FoundFile> {
  refuseKeys(request.headers);
  refuseMethod(request.method);
  const link = await source.links.open(request.url);
  if (typeof link === "string") throw linkRefusal(link);
  refuseExpired(link.expires, source.now(link.world));
  const run = source.find(link.world, link.run);
  if (run === undefined) throw noSuchKey();
  return { link, run };
}

/** Storage takes the signature or a key, never both; and a key sent here has left its API. */
function refuseKeys(headers: Headers): void {
  for (const name of ["authorization", "api-key"]) {
    if (!headers.has(name)) continue;
    const message = `Only one auth mechanism allowed: the link is signed and needs no key. Send it without the ${name} header.`;
    throw new StorageError(400, "InvalidArgument", message);
  }
}

function refuseMethod(method: string): void {
  if (method === "GET" || method === "HEAD") return;
  const message = "The file can be read with GET and HEAD, nothing else.";
  throw new StorageError(405, "MethodNotAllowed", message, { headers: { allow: "GET, HEAD" } });
}

function linkRefusal(fault: LinkFault): StorageError {
  switch (fault) {
    case "unknown-path":
      return noSuchKey();
    case "unsigned":
      return new StorageError(403, "AccessDenied", "Access denied: use the link with its query.");
    case "wrong-signature":
      return new StorageError(
        403,
        "SignatureDoesNotMatch",
        "The signature does not belong to this link: use the link as it was given.",
      );
  }
}

function refuseExpired(expires: number, now: number): void {
  if (now < expires * 1_000) return;
  throw new StorageError(403, "AccessDenied", "Request has expired", {
    details: {
      Expires: new Date(expires * 1_000).toISOString(),
      ServerTime: new Date(now).toISOString(),
    },
  });
}

function noSuchKey(): StorageError {
  return new StorageError(404, "NoSuchKey", "The file does not exist.");
}
