import { open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Replaces a file as a whole: whoever reads it, or finds it after the power went, has the old text or
 * the new one. The new one is written beside it, brought to the disk, and renamed.
 *
 * @param beforeRename Called between the two, for tests.
 */
export async function writeAtomically(
  path: string,
  text: string,
  beforeRename: () => void = () => {},
): Promise<void> {
  const target = await realpath(path).catch(() => path); // a link stays one
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    beforeRename();
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {}); // the first error is the one to tell
    throw error;
  }
}
