export { type Keep, type Processing, register, type Timed } from "./register.ts";
export { byMinutes, goneBefore, isTimed } from "./rule.ts";
