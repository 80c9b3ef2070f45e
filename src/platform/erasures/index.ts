export { eraseJob } from "./erase.ts";
export { ErasuresFault, readErasures } from "./file.ts";
export { listErased, secretMark } from "./list.ts";
export { recallErased } from "./recall.ts";
export { erasedHere } from "./store.ts";
