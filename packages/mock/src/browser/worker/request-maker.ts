/**
 * Reads a request, and gives a function that makes it again under another address, as often as it is
 * needed. A copy by the platform would refuse what a browser asks for when it opens a page or saves a
 * file (mode "navigate").
 */
export async function requestMaker(request: Request): Promise<(url: string) => Request> {
  const { method, headers, signal } = request;
  const bytes = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
  const body = bytes === undefined || bytes.byteLength === 0 ? null : bytes;
  return (url) => new Request(url, { method, headers, signal, body });
}
