import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CompileDocArgs, NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { exchangedTexts } from "./exchanged.ts";
import { fontFiles } from "./fonts.ts";
import type { Order } from "./order.ts";
import { printable } from "./printable.ts";

/**
 * Lies under a file, so no folder can ever be there: the typesetter's whole disk is empty. It sees only the
 * sources handed to it here.
 */
const nowhere = join(fileURLToPath(import.meta.url), "nowhere");

/**
 * The same few words for every letter. What people wrote comes in through `sys.inputs`, as data, and is
 * never part of this source: so nobody's text can become a command.
 */
const main = `#import "/frame.typ": frame
#import sys.inputs.template: letter
#show: frame.with(sys.inputs)
#letter(json(bytes(sys.inputs.data)))
`;

const compiler = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: [...fontFiles] }] });
for (const part of ["frame.typ", "parts.typ"]) lend(`/${part}`, new URL(part, import.meta.url));

const lent = new Map<string, string>();

/**
 * Has `draw` set one letter, and afterwards forgets it, also when it fails: the typesetter's memory of what
 * it has set is emptied. `draw` must let the typesetter compile and draw in one call: a compiled document
 * held by JavaScript keeps somebody's words, and 0.75 MB, until a garbage collector that does not see its
 * size happens to come by (measured: 1.1 GB after 1,400 letters). Throws an error that names the template
 * and the typesetter's complaint, never the data. One at a time: it is not asynchronous.
 */
export function typeset<T>(order: Order, draw: (compiler: NodeCompiler, by: CompileDocArgs) => T): T {
  const { data, exchanged } = printable(JSON.parse(order.json));
  try {
    return draw(compiler, {
      mainFileContent: main,
      inputs: {
        template: templateAt(order.template),
        data: JSON.stringify(data),
        title: String(printable(order.title).data),
        lang: order.lang,
        medium: order.medium,
        exchanged: exchanged ? exchangedTexts.in(order.lang).t.note : "",
      },
    });
  } catch (error) {
    // oxlint-disable-next-line preserve-caught-error -- the cause quotes the person's words; see reasonOf
    throw new Error(`The letter ${order.template.split("/").at(-1)} could not be set: ${reasonOf(error)}`);
  } finally {
    compiler.plainSvg({ mainFileContent: "", inputs: {} });
    compiler.evictCache(0);
  }
}

function templateAt(file: string): string {
  const known = lent.get(file);
  if (known !== undefined) return known;
  const path = `/template-${lent.size}.typ`;
  lend(path, new URL(file));
  lent.set(file, path);
  return path;
}

function lend(path: string, file: URL): void {
  compiler.addSource(join(nowhere, path), readFileSync(file, "utf8"));
}

/**
 * What the typesetter complains of, up to where it begins to quote: what it quotes may be a person's words,
 * and these must never reach a log. The cause is left out for the same reason.
 */
function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  // The typesetter puts its complaint in `code`: `0: unknown variable`, or a dump with `message: "…`.
  const said = String(code ?? message);
  return (said.match(/(?:message: "|^\d+: )([^"`\\\n]*)/)?.[1] ?? "no reason given").trim();
}
