type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a variable of the environment. One that is empty counts as not set, and where there is no
 * environment (browsers) or none may be read (Deno), none is.
 */
export function readEnvironment(
  name: string,
  environment: () => Environment = () => globalThis.process.env,
): string | undefined {
  try {
    const variables = environment();
    return Object.hasOwn(variables, name) && variables[name] !== "" ? variables[name] : undefined;
  } catch {
    return undefined;
  }
}
