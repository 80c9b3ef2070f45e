import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("./public/medvirk.css", import.meta.url), "utf8");
const colour = (name: string) =>
  [...css.matchAll(new RegExp(`--ds-color-${name}:(#[0-9a-f]{3,6})`, "gi"))].map((m) => m[1] ?? "");

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(full.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test("the giver's and the service's strand weigh the same, in light and in dark", () => {
  const giver = colour("giver-border-strong").map(luminance);
  const service = colour("service-border-strong").map(luminance);
  assert.ok(giver.length >= 2);
  giver.forEach((l, i) => {
    assert.ok(Math.abs(l - (service[i] ?? 0)) < 0.011, `${l} and ${service[i]}`);
  });
});

test("the stylesheet fetches nothing from elsewhere", () => {
  assert.doesNotMatch(css, /url\(["']?https?:|@import/);
});
