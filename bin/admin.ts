/**
 * What an operator does from the command line, without seeing anything that people have said:
 *   npm run -s admin -- invite --name "Kari Nordmann" --role administrator [--unit CODE] [--organisation NAME] [--title T]
 *   npm run -s admin -- units FILE.csv      npm run -s admin -- staff FILE.csv
 *   npm run -s admin -- sessions end "NAME or ID"
 * Works over DATABASE_OWNER_URL, or on the embedded folder when no server uses it.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  BadFile,
  endSessions,
  importStaff,
  importUnits,
  inviteAs,
  type Operator,
  personsCalled,
  type RoleKind,
  roleKinds,
  textOf,
} from "#modules/people/index.ts";
import { oslo } from "#platform/clock/index.ts";
import { type Config, ConfigFault, readConfig } from "#platform/config.ts";
import { embeddedRole, FolderInUse, migrate, openEmbedded } from "#platform/db/index.ts";
import { asOwner } from "#platform/db/open.ts";

/** Something the operator can mend; said without a stack. */
class Usage extends Error {}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: "string" },
    role: { type: "string" },
    unit: { type: "string" },
    organisation: { type: "string" },
    title: { type: "string" },
  },
});
const [command, argument, ...more] = positionals;

const file = () => {
  if (!argument) throw new Usage(`Say which file: npm run -s admin -- ${command} FILE.csv`);
  return textOf(readFileSync(argument));
};

const invite = async (operator: Operator, config: Config) => {
  const kind = roleKinds.find((one: RoleKind) => one === (values.role ?? "administrator"));
  if (!values.name) throw new Usage('Say whom: --name "Kari Nordmann"');
  if (!kind) throw new Usage(`--role is one of ${roleKinds.join(", ")}`);
  const { name, unit = null, organisation = null, title = "" } = values;
  const code = await inviteAs(operator, config, { name, kind, unit, organisation, title });
  const address = new URL("/my/invitation", config.publicUrl).href;
  console.log(
    `${name} can come in as ${kind}. Within 14 days: go to ${address}, sign in, and write this code:\n${code}`,
  );
};

const sessions = async (operator: Operator) => {
  const who = more.join(" ");
  if (argument !== "end" || !who) throw new Usage('Say: npm run -s admin -- sessions end "NAME or ID"');
  const persons = await personsCalled(operator, who);
  const [person, another] = persons;
  if (!person) throw new Usage(`Nobody here is called ${who}.`);
  if (another)
    throw new Usage(
      `Several are called so; say which id:\n${persons.map((p) => `${p.id} ${p.name}`).join("\n")}`,
    );
  console.log(`${await endSessions(operator, person.id)} session(s) of ${person.name} ended.`);
};

const run = async (operator: Operator, config: Config): Promise<void> => {
  if (command === "invite") return invite(operator, config);
  if (command === "sessions") return sessions(operator);
  if (command === "units") {
    const { added, changed } = await importUnits(operator, file());
    return console.log(`${added} unit(s) added, ${changed} changed.`);
  }
  if (command === "staff") {
    const { persons, roles, codes } = await importStaff(operator, config, file());
    console.error(`${persons} person(s) and ${roles} role(s) added.`);
    // On standard output only the codes, so that they can be sent to a file that is printed and deleted.
    for (const { name, unit, code } of codes) console.log([name, unit, code].join(";"));
    return;
  }
  throw new Usage("Say what: invite, units, staff or sessions (docs/operations.md)");
};

const start = async () => {
  const config = readConfig(process.env);
  const today = oslo(config.now());
  if (config.database) {
    if (!config.databaseOwner)
      throw new Usage("DATABASE_OWNER_URL is missing: the login that owns the schemas.");
    return asOwner(config.databaseOwner, (owner) => run({ owner, today }, config));
  }
  const { owner, engine } = await openEmbedded(config.data);
  try {
    await migrate(owner, embeddedRole, { job: config.key("job"), signIn: config.key("sign-in") });
    await run({ owner, today }, config);
  } finally {
    await engine.close();
  }
};

start().catch((error: unknown) => {
  const own = [Usage, BadFile, ConfigFault, FolderInUse].some((kind) => error instanceof kind);
  const words = error instanceof Error ? error.message : String(error);
  console.error(error instanceof BadFile ? `Nothing was loaded:\n${words}` : words);
  if (!own && error instanceof Error && !(error.constructor === Error)) console.error(error.stack);
  process.exitCode = 1;
});
