import { USUAL_CUT } from "../../front/paced-body.ts";

/** A response that lacks its end and does not tell; `bytes` of it come, or half. */
export function shortened(response: Response, bytes: string): Response {
  const stated = response.headers.get("content-length");
  const half = stated === null ? USUAL_CUT : Math.floor(Number(stated) / 2);
  const wanted = bytes === "" ? half : Number(bytes);
  const length = stated === null ? wanted : Math.min(Number(stated), wanted);
  const { status, body } = response;
  const headers = new Headers(response.headers);
  if (stated !== null) headers.set("content-length", String(length));
  const stream = body === null ? null : body.pipeThrough(firstBytes(length));
  return new Response(stream, { status, headers });
}

function firstBytes(length: number): TransformStream<Uint8Array, Uint8Array> {
  let left = length;
  return new TransformStream({
    transform(chunk, controller) {
      const part = chunk.subarray(0, left);
      left -= part.byteLength;
      if (part.byteLength > 0) controller.enqueue(part);
      if (left === 0) controller.terminate();
    },
  });
}
