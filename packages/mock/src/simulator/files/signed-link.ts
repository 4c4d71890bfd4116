import { type FileLink, readPath, writeLink } from "./file-link.ts";

/** Why a link is not one of ours. */
export type LinkFault = "unknown-path" | "unsigned" | "wrong-signature";

/** Makes links that prove by themselves that they were made here, and checks them. */
export interface SignedLinks {
  /** The whole address. The same link, secret and files address give the same text. */
  create(link: FileLink): Promise<string>;
  /** What the address leads to. Whether it has expired is for who knows the time. */
  open(url: string): Promise<FileLink | LinkFault>;
}

export interface SignedLinksOptions {
  /** Where files are served, for example `http://127.0.0.1:4011`; may end in a path. */
  readonly filesUrl: string;
  /** Not empty. Who knows it can make links. */
  readonly secret: string;
}

type Signature = Uint8Array<ArrayBuffer>;

/** Signs with HMAC-SHA-256, over the path (world, run, rows, format), the columns and the expiry. */
export function createSignedLinks({ filesUrl, secret }: SignedLinksOptions): SignedLinks {
  const base = filesUrl.replace(/\/+$/, "");
  const basePath = new URL(base).pathname.replace(/\/$/, "");
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const importKey = () =>
    crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign", "verify"]);
  let key: ReturnType<typeof importKey> | undefined;
  const keyOnce = () => {
    key ??= importKey();
    return key;
  };

  return {
    async create(link) {
      const unsigned = writeLink(link);
      const signature = await crypto.subtle.sign("HMAC", await keyOnce(), encoder.encode(unsigned));
      return `${base}${unsigned}&signature=${hex(new Uint8Array(signature))}`;
    },
    async open(url) {
      const { pathname, searchParams } = new URL(url);
      const file = pathname.startsWith(`${basePath}/`) && readPath(pathname.slice(basePath.length));
      if (!file) return "unknown-path";
      if (!searchParams.has("signature")) return "unsigned";
      const query = readQuery(searchParams);
      if (query === undefined) return "wrong-signature";
      const { columns, expires, signature } = query;
      if (file.file === "log" && columns.length > 0) return "wrong-signature";
      const link: FileLink =
        file.file === "log" ? { ...file, expires } : { ...file, columns, expires };
      // Written anew from what was read, so no second spelling of a link has to be thought of.
      const message = encoder.encode(writeLink(link));
      // `verify` compares in constant time.
      const valid = await crypto.subtle.verify("HMAC", await keyOnce(), signature, message);
      return valid ? link : "wrong-signature";
    },
  };
}

/** Undefined for whatever we never write: unknown or repeated parameters, other digits. */
function readQuery(query: URLSearchParams) {
  const columns = query.getAll("columns");
  const [expires = "", signature = ""] = [query.get("expires"), query.get("signature")].map(
    (value) => value ?? "",
  );
  if (query.size !== columns.length + 2) return undefined;
  if (!/^(?:0|[1-9]\d{0,10})$/.test(expires)) return undefined;
  if (!/^[0-9a-f]{64}$/.test(signature)) return undefined;
  return { columns, expires: Number(expires), signature: bytes(signature) };
}

function hex(signature: Uint8Array): string {
  return [...signature].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytes(text: string): Signature {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
