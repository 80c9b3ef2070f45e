import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, ok, wrong } from "./finding.ts";

/** Whether this Node can run Medvirk. In: its version, as in process.versions.node. */
export const checkNode = (version: string): Finding =>
  Number(version.split(".")[0]) >= 24
    ? ok(`Node ${version}.`)
    : wrong(
        `This is Node ${version}; Medvirk needs 24. Start with npm start or npm run, which take the Node that npm ci installed; on other machines than Linux and Windows install Node 24.`,
      );

/** Whether the data folder can be written to; made where it is missing, as the server does. */
export const checkFolder = (folder: string): Finding => {
  const file = join(folder, `.doctor-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, "");
    rmSync(file);
    return ok(`The data folder ${folder} can be written to.`);
  } catch (error) {
    return wrong(
      `The data folder ${folder} cannot be written to (${String((error as { code?: unknown }).code)}). Give the user that runs Medvirk the right to, or set MEDVIRK_DATA to another folder.`,
    );
  }
};
