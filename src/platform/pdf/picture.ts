import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

await initWasm(readFileSync(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));

/** As wide as a common phone's album shows without shrinking. */
const pixelsWide = 1080;

/**
 * Draws an SVG, whose letters are already outlines, as PNG on white. No font and no file is read. Throws
 * when the SVG is not one.
 */
export function drawPng(svg: string): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: pixelsWide },
    background: "#ffffff",
    font: { fontBuffers: [] },
  });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
