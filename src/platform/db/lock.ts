import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Another process has the folder. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(
      `Another Medvirk is already using ${folder}. Stop that one first, or set MEDVIRK_DATA to another folder.`,
    );
    this.name = "FolderInUse";
  }
}

/**
 * Takes a folder for this process until it ends, however it ends.
 * The lock is an open exclusive transaction on a small SQLite file: the operating system frees it at kill -9,
 * and unlike a file with a process id it cannot mistake a repeated id (containers) for a living owner.
 * @returns a function that lets go
 * @throws FolderInUse
 */
export const lockFolder = (folder: string): (() => void) => {
  const file = new DatabaseSync(join(folder, "lock.sqlite"));
  try {
    file.exec("pragma busy_timeout = 0; begin exclusive");
  } catch {
    file.close();
    throw new FolderInUse(folder);
  }
  return () => file.close();
};
