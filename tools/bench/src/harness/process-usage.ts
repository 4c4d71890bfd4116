import { readFile } from "node:fs/promises";

export interface Usage {
  /** Processor time since the start, of all threads, user and system, in microseconds. */
  readonly cpuMicros: number;
  /** Memory in RAM, in bytes. */
  readonly rssBytes: number;
}

/** What a reader has to know where `readUsage` gives nothing; undefined on Linux. */
export const usageNote =
  process.platform === "linux"
    ? undefined
    : "Processor time and memory of the servers are read from /proc, so only Linux shows them.";

/** What a process has used so far; undefined on systems without Linux's /proc. */
export async function readUsage(pid: number): Promise<Usage | undefined> {
  if (usageNote !== undefined) return undefined;
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, "utf8");
  const [stat, status] = await Promise.all([read("stat"), read("status")]);
  return { cpuMicros: parseCpuMicros(stat), rssBytes: parseRssBytes(status) };
}

// Linux counts in hundredths of a second here on every machine, whatever its kernel's own tick is
// (proc_pid_stat(5): USER_HZ).
const TICK_MICROS = 10_000;

/** Fields 14 and 15 of `/proc/<pid>/stat`. Field 2, the name, may hold spaces and brackets. */
export function parseCpuMicros(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [fields[11], fields[12]];
  return (Number(user) + Number(system)) * TICK_MICROS;
}

/** `VmRSS` of `/proc/<pid>/status`. */
export function parseRssBytes(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
