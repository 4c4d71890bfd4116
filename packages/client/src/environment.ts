/** Reads a variable of the environment where there is one: browsers have none, and Deno may refuse. */
export function readEnvironment(name: string): string | undefined {
  try {
    const { env } = globalThis.process;
    return Object.hasOwn(env, name) && env[name] !== "" ? env[name] : undefined;
  } catch {
    return undefined;
  }
}
