import { byteChunks } from "./byte-chunks.ts";
import { readByteRange } from "./byte-range.ts";
import { isUnchanged, rangeCounts } from "./conditions.ts";
import { type DescribedFile, describeFile } from "./described-file.ts";
import { FILE_CORS, filePreflight } from "./file-cors.ts";
import type { FileSource } from "./file-source.ts";
import { findFile } from "./find-file.ts";
import { lazyStream, type Pause } from "./lazy-stream.ts";
import { StorageError, storageErrorResponse } from "./storage-error.ts";

/**
 * Answers the way object storage does for a signed link: export files and logs by GET or HEAD, with
 * ranges and ETags, without any key. Refusals are XML with the status and code that storage gives.
 */
export async function serveFile(request: Request, source: FileSource): Promise<Response> {
  const response = await answer(request, source).catch((error: unknown) => {
    if (error instanceof StorageError) return storageErrorResponse(error);
    throw error;
  });
  for (const [name, value] of Object.entries(FILE_CORS)) response.headers.set(name, value);
  if (request.method !== "HEAD") return response;
  return new Response(null, { status: response.status, headers: response.headers });
}

async function answer(request: Request, source: FileSource): Promise<Response> {
  const preflight = filePreflight(request);
  if (preflight !== undefined) return preflight;
  const { link, run } = await findFile(request, source);
  const trouble = source.troubleOf?.(link, request);
  if (trouble === undefined)
    return await wholeOrPart(request, await describeFile(link, run, source), source);
  if (trouble.instead !== undefined) return trouble.change(trouble.instead);
  const described = await describeFile(link, run, source);
  const asked = trouble.ignoresRange ? withoutRange(request) : request;
  return trouble.change(await wholeOrPart(asked, withEtag(described, trouble.etag), source));
}

function withoutRange({ url, method, headers }: Request): Request {
  const kept = new Headers(headers);
  kept.delete("range");
  return new Request(url, { method, headers: kept });
}

function withEtag(file: DescribedFile, etag: string | undefined): DescribedFile {
  return etag === undefined ? file : { ...file, etag, headers: { ...file.headers, etag } };
}

async function wholeOrPart(
  request: Request,
  file: DescribedFile,
  source: Pick<FileSource, "pause">,
): Promise<Response> {
  if (isUnchanged(request.headers, file.etag)) {
    return new Response(null, { status: 304, headers: { etag: file.etag } });
  }
  return (
    partOfFile(request, file, source.pause) ??
    new Response(lazyStream(byteChunks(file.lines()), source.pause), {
      headers: { ...file.headers, ...lengthHeader(file.length) },
    })
  );
}

function lengthHeader(length: number | undefined): Record<string, string> {
  return length === undefined ? {} : { "content-length": String(length) };
}

/** Undefined when the whole file is due. Ranges are defined for GET alone (RFC 9110, 14.2). */
function partOfFile(request: Request, file: DescribedFile, pause: Pause): Response | undefined {
  const { length, etag } = file;
  if (length === undefined || request.method !== "GET") return undefined;
  if (!rangeCounts(request.headers, etag)) return undefined;
  const range = readByteRange(request.headers.get("range"), length);
  if (range === undefined) return undefined;
  if (range === "unsatisfiable") {
    throw new StorageError(416, "InvalidRange", `The file ends after ${length} bytes.`, {
      headers: { "content-range": `bytes */${length}` },
    });
  }
  return new Response(lazyStream(byteChunks(file.lines()), pause, range), {
    status: 206,
    headers: {
      ...file.headers,
      ...lengthHeader(range.end - range.start),
      "content-range": `bytes ${range.start}-${range.end - 1}/${length}`,
    },
  });
}
