export { isSecret, slowHash } from "./slow-hash.ts";
