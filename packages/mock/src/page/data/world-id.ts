/**
 * The id of the world of a key. Only this hash is used: the key itself is neither kept nor sent.
 *
 * @throws {Error} The page has no cryptography, as it came over http from another machine.
 */
export async function worldIdOf(key: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (subtle === undefined) {
    throw new Error("A browser only hashes keys on localhost or over https: choose from the list.");
  }
  const bytes = new TextEncoder().encode(`world of ${key}`);
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
