export { audit } from "./audit.ts";
export { type Count, disclose, type Told } from "./disclose.ts";
export { floor } from "./floor.ts";
export { type Category, type Cell, cellName, type Dimension, type Tables } from "./table.ts";
