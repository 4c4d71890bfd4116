// Runs the built command line several times in one process, which is what starting it costs most: it gets a list of
// working folders and arguments, and prints a list of what each run wrote and ended with.
interface Run {
  readonly cwd: string;
  readonly args: readonly string[];
}

const [, , asked = "[]"] = process.argv;
const { run } = await import(new URL("../../dist/run.js", import.meta.url).href);
const ended: unknown[] = [];
for (const { cwd, args } of JSON.parse(asked) as Run[]) {
  process.chdir(cwd);
  let [stdout, stderr] = ["", ""];
  const streams = {
    out: (text: string) => (stdout += text),
    err: (text: string) => (stderr += text),
  };
  const exitCode = await run(args, streams, () => new AbortController().signal);
  ended.push({ exitCode, stdout, stderr });
}
process.stdout.write(JSON.stringify(ended));
