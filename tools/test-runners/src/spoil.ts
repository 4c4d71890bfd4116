/** What is changed in which file, and to what. */
export type Spoilt = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

/**
 * The files with something wrong in them: what is tested with them must fail.
 *
 * @throws {Error} A file does not have what shall be changed.
 */
export function spoil(
  files: Readonly<Record<string, string>>,
  spoilt: Spoilt,
): Record<string, string> {
  const changed = Object.entries(spoilt).map(([name, changes]) => {
    const text = changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${name} does not have ${JSON.stringify(from)}.`);
      return text.replaceAll(from, to);
    }, files[name] ?? "");
    return [name, text];
  });
  return { ...files, ...Object.fromEntries(changed) };
}
