/** One line of the map: what was asked for, the room that carries it, and the test that shows it. */
export type MapRow = { row: string; module: string; file: string; title: string };

/**
 * Reads the tables of `docs/mission-map.md`: columns "row", "module", "test file", "test" (others may stand between),
 * found by their headings. A row may name several ids ("S1, I38"); it answers one MapRow for each. Backquotes and
 * links around a cell are taken off. Throws when no table has these headings.
 */
export function missionMap(markdown: string): MapRow[] {
  const lines = markdown.split("\n").filter((line) => line.trim().startsWith("|"));
  const rows: MapRow[] = [];
  let columns: string[] = [];
  for (const line of lines) {
    const cells = line.trim().slice(1, -1).split("|").map(bare);
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
    const lower = cells.map((cell) => cell.toLowerCase());
    if (lower.includes("row") && lower.includes("test file")) {
      columns = lower;
      continue;
    }
    const cell = (heading: string) => cells[columns.indexOf(heading)] ?? "";
    for (const row of cell("row").split(",")) {
      rows.push({ row: row.trim(), module: cell("module"), file: cell("test file"), title: cell("test") });
    }
  }
  if (rows.length === 0)
    throw new Error("docs/mission-map.md has no table with the headings row, module, test file, test");
  return rows;
}

function bare(cell: string): string {
  const linked = /^\[(.*)\]\(.*\)$/.exec(cell.trim());
  return (linked?.[1] ?? cell).trim().replace(/^`(.*)`$/, "$1");
}
