/** The format of a `printf` that writes `text` byte for byte, without a raw control character. */
export function printfFormat(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map(asFormat).join("");
}

const PERCENT = 0x25;
const BACKSLASH = 0x5c;

function asFormat(byte: number): string {
  if (byte === PERCENT) return "%%";
  const isPlain = byte >= 0x20 && byte < 0x7f && byte !== BACKSLASH;
  return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
}
