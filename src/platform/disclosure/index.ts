export { type Count, disclose, floor, type Told } from "./disclose.ts";
