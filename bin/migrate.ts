// npm run migrate: brings the database at DATABASE_OWNER_URL to this version, and says what it did.
import { ConfigFault, readConfig } from "../src/platform/config.ts";
import { migrate } from "../src/platform/db/index.ts";
import { appLogin, asOwner } from "../src/platform/db/open.ts";

try {
  const config = readConfig(process.env);
  if (!config.database || !config.databaseOwner)
    throw new ConfigFault([
      "DATABASE_OWNER_URL (who owns the tables) and DATABASE_URL (the application's own login) are both needed.",
    ]);
  const app = appLogin(config.database);
  if (app === appLogin(config.databaseOwner))
    throw new ConfigFault(["The application must not be the owner: give DATABASE_URL a login of its own."]);
  const keys = { job: config.key("job"), signIn: config.key("sign-in") };
  const applied = await asOwner(config.databaseOwner, (owner) => migrate(owner, app, keys));
  console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}` : "Already at this version.");
  console.log(`Who may see what was drawn anew for the login ${app}.`);
} catch (error) {
  console.error(
    error instanceof ConfigFault ? error.faults.join("\n") : error instanceof Error ? error.message : error,
  );
  process.exitCode = 1;
}
