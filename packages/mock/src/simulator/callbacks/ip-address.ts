/** In 127.0.0.0/8, or ::1. An IPv6 address that wraps an IPv4 one is not meant. */
export function isLoopbackAddress(address: string): boolean {
  const bytes = addressBytes(address);
  return bytes?.length === 4 ? bytes[0] === 127 : bytes?.join("") === "0000000000000001";
}

/**
 * Whether no callback may go there, whatever hosts are allowed: unspecified, link-local (where clouds
 * keep credentials), multicast, reserved, and what is no address at all. An IPv6 address that wraps
 * an IPv4 one is judged by the latter.
 */
export function isForbiddenAddress(address: string): boolean {
  const bytes = addressBytes(address);
  if (bytes === undefined) return true;
  if (bytes.length === 4) return isForbiddenV4(bytes);
  if (isLoopbackAddress(address)) return false;
  const [first = 0, second = 0] = bytes;
  if (first === 0xff || (first === 0xfe && (second & 0xc0) === 0x80)) return true;
  const wrapped = wrappedV4(bytes);
  return wrapped !== undefined && isForbiddenV4(wrapped);
}

function isForbiddenV4([first = 0, second = 0]: readonly number[]): boolean {
  return first === 0 || first >= 224 || (first === 169 && second === 254);
}

/** Prefixes, as bytes, of the addresses whose last four bytes are an IPv4 address. */
const WRAPPING_PREFIXES = [
  "0.0.0.0.0.0.0.0.0.0.0.0", // ::/96, IPv4-compatible; with it the unspecified address ::
  "0.0.0.0.0.0.0.0.0.0.255.255", // ::ffff:0:0/96, IPv4-mapped
  "0.100.255.155.0.0.0.0.0.0.0.0", // 64:ff9b::/96, NAT64
];

function wrappedV4(bytes: readonly number[]): readonly number[] | undefined {
  if (WRAPPING_PREFIXES.includes(bytes.slice(0, 12).join("."))) return bytes.slice(12);
  return bytes[0] === 0x20 && bytes[1] === 0x02 ? bytes.slice(2, 6) : undefined; // 2002::/16, 6to4
}

/** 4 or 16 bytes, or undefined when the text is no address. Brackets may stand around IPv6. */
function addressBytes(address: string): readonly number[] | undefined {
  if (/^\d+(?:\.\d+){3}$/.test(address)) {
    const bytes = address.split(".").map(Number);
    return bytes.every((byte) => byte <= 255) ? bytes : undefined;
  }
  const url = `http://[${address.replace(/^\[(.*)\]$/, "$1")}]`;
  // The parser of URLs reads every spelling of IPv6 and writes one of them.
  return address.includes(":") && URL.canParse(url) ? ipv6Bytes(new URL(url).hostname) : undefined;
}

/** Reads `[a:b::c]` as the parser of URLs writes it: at most one `::`, no dots. */
function ipv6Bytes(hostname: string): readonly number[] {
  const [head = [], tail = []] = hostname
    .slice(1, -1)
    .split("::")
    .map((half) => half.split(":").filter((group) => group !== ""));
  const gap: string[] = Array(8 - head.length - tail.length).fill("0");
  return [...head, ...gap, ...tail]
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff]);
}
