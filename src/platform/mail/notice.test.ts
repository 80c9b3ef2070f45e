import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { langs } from "#platform/texts/index.ts";
import { testConfig } from "#test/house.ts";
import { noticeMail } from "./notice.ts";

const config = testConfig({
  MEDVIRK_PUBLIC_URL: "https://medvirk.example.no",
  DATABASE_URL: "postgres://x",
  MEDVIRK_DEMO: "no",
  OIDC_ISSUER: "https://id.example.no",
  OIDC_CLIENT_ID: "medvirk",
  MAIL_FROM: "Medvirk <ikke-svar@example.no>",
});

const golden = {
  nb: [
    "Du har en ny melding",
    "Det er noe nytt til deg. Logg inn for å lese.\n\nhttps://medvirk.example.no\n\nVil du ikke ha slike e-poster, kan du slå dem av når du er logget inn.\n",
  ],
  nn: [
    "Du har ei ny melding",
    "Det er noko nytt til deg. Logg inn for å lese.\n\nhttps://medvirk.example.no\n\nVil du ikkje ha slike e-postar, kan du slå dei av når du er logga inn.\n",
  ],
  se: [
    "Dus lea ođđa diehtu",
    "Dutnje lea juoga ođas. Logge sisa ja loga.\n\nhttps://medvirk.example.no\n\nJus it hálit dákkár e-poastta, de sáhtát dan jaddadit go leat loggen sisa.\n",
  ],
  en: [
    "You have a new message",
    "There is something new for you. Sign in to read it.\n\nhttps://medvirk.example.no\n\nIf you do not want these e-mails, you can turn them off when you are signed in.\n",
  ],
};

test("the mail says, in each language, that something is new, and nothing else", () => {
  for (const lang of langs) {
    const mail = noticeMail(config, "ada@example.no", lang, "a mark");
    assert.deepEqual([mail.subject, mail.text], golden[lang]);
    assert.equal(mail.html, undefined);
    assert.equal(mail.from, "Medvirk <ikke-svar@example.no>");
  }
});

test("whoever reads the mail's number learns nothing of the person, and the same mail has the same number", () => {
  const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
  const mail = () => noticeMail(config, "ada@example.no", "nb", id);
  assert.equal(mail().messageId, mail().messageId);
  assert.match(String(mail().messageId), /^<[0-9a-f]{40}@medvirk\.example\.no>$/);
  assert.ok(!JSON.stringify(mail()).includes(id.slice(0, 8)));
});

test("whoever reads the mail over a shoulder learns nothing of what is behind it: not one telling word, in any language", () => {
  const telling =
    /psyk|mental|helse|health|dearvvaš|terapi|therap|behandl|treat|diagno|tvang|coerc|klage|complain|v[åa]ild|vold|rus\b|drug|kommun|enhet|unit|avdeling|ward|bolig|stemme|voice|jietna|plan\b|kris|samtykke|consent|pårør|kin\b|barn|child/i;
  for (const lang of langs) {
    const mail = noticeMail(config, "ada@example.no", lang, "a mark");
    const seen = JSON.stringify({ ...mail, to: undefined });
    assert.doesNotMatch(seen, telling, lang);
    assert.deepEqual(
      Object.keys(mail).sort(),
      ["from", "headers", "messageId", "subject", "text", "to"],
      "nothing attached, no calendar, no markup",
    );
    // Opens nothing without signing in: the address of the house, and no other.
    assert.deepEqual(seen.match(/https?:[^\s"\\]+/g), ["https://medvirk.example.no"]);
  }
  assert.match("Klage på tvang", telling, "the check that it can fail");
});

test("there is one mail to people, and one to whoever keeps the heads of the log; a third would need its own words held here", () => {
  const senders = globSync("src/**/*.ts", { exclude: ["**/*.test.ts"] }).filter((file) =>
    readFileSync(file, "utf8").includes("sendMail("),
  );
  assert.deepEqual(senders.sort(), ["src/platform/mail/head.ts", "src/platform/mail/send.ts"]);
});
