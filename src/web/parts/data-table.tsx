/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   the roles look redundant, but Safari drops the table when CSS changes `display` (design.md § 11) */
import type { Child } from "hono/jsx";

/** A column; `number` makes its cells tabular, for figures that are compared. */
export type Column = { label: string; number?: boolean };

type DataTableProps = {
  /** What the table shows, for those who come to it by jumping; hidden where a heading stands above. */
  caption: string;
  /** The first column is the row's header. */
  columns: readonly Column[];
  rows: readonly { header: Child; cells: readonly Child[] }[];
};

/**
 * A table that below 48 rem becomes cards, each cell with its label; two columns stay a table.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const [first, ...rest] = columns;
  return (
    <table role="table" class={rest.length > 1 ? "ds-table mv-cards" : "ds-table"}>
      <caption class="ds-sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label }) => (
            <th role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ header, cells }) => (
          <tr role="row">
            <th role="rowheader" scope="row" data-num={first?.number ? "" : undefined}>
              {header}
            </th>
            {cells.map((cell, i) => (
              <td role="cell" data-label={rest[i]?.label} data-num={rest[i]?.number ? "" : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
