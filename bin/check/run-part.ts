import { spawn } from "node:child_process";

const most = 80;

/**
 * Runs one command without a shell and prints `ok  types  3.1 s`, or `NO` and all that the command wrote.
 * Answers whether the command ended with 0; a command that cannot be started counts as failed.
 */
export function runPart(name: string, command: string[]): Promise<boolean> {
  const [program = "", ...args] = command;
  const started = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let words = "";
  child.stdout.on("data", (chunk) => (words += chunk));
  child.stderr.on("data", (chunk) => (words += chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => (words += error.message));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok" : "NO"}  ${name.padEnd(22)} ${seconds.padStart(5)} s`);
      if (code !== 0) console.log(shortened(words.trimEnd().split("\n")));
      resolve(code === 0);
    });
  });
}

function shortened(lines: string[]): string {
  const shown = lines.slice(0, most).map((line) => `      ${line}`);
  const rest = lines.length - shown.length;
  return [...shown, ...(rest > 0 ? [`      … and ${rest} more lines`] : [])].join("\n");
}
