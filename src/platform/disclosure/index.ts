export { audit } from "./audit.ts";
export { type Count, disclose, type Told, width } from "./disclose.ts";
export { floor } from "./floor.ts";
export { middleOf } from "./share.ts";
export { type Category, type Cell, cellName, type Dimension, type Tables } from "./table.ts";
