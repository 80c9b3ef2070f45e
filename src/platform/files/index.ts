export { cleanFile, type FileKind, type FileRefusal, fileKinds, type TakenFile } from "./clean.ts";
export { fileName } from "./name.ts";
