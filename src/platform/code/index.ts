export { groupAloud, typedGroups } from "./aloud.ts";
export { asLetters, codeGroups, codesOf, type ReadCode } from "./style.ts";
