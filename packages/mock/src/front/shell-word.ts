/** `text` in quotes, as one word of a POSIX shell that stands for it and nothing else. It must hold no NUL. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The same, and bare where no shell reads anything into it. */
export function shellWord(text: string): string {
  return /^[\w@%+:,./-]+$/.test(text) ? text : shellQuote(text);
}
