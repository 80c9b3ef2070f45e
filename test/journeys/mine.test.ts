// Issue 3, no 1: the next of kin who looked is asked why; everything is taken along; being erased can be taken back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

const words = "Jeg liker best å bli ringt på formiddagen, og aldri i helgen.";

const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");

/** Follows a link that gives a file. Out: the file's name and what stands in it. */
const fetched = async ({ page }: Visitor, label: string): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("main").getByRole("link", { name: label }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
};

describe("what is mine I can follow, take along and take away", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  let place: Installation;
  before(async () => {
    browser = await openBrowser();
    place = await install("2026-11-23");
  });
  after(async () => {
    await browser?.close();
    await place?.remove();
  });

  for (const js of [true, false]) {
    const how = `JavaScript ${js ? "on" : "off"}`;
    const as = async (name: string) => {
      const visitor = await visit(browser, place.base, js);
      await signIn(visitor, place.base, name);
      const go = async (path: string) => {
        await visitor.page.goto(place.base + path);
        await visitor.look();
      };
      const text = async () => (await visitor.page.locator("main").textContent()) ?? "";
      return { ...visitor, go, text };
    };

    test(`a next of kin looks, is asked why and answers, ${how}`, async () => {
      const noor = await as("Noor Oppdiktet");
      await noor.go("/my/shared");
      await noor.press(/^Les.*Hverdagen min/);
      const ada = await as("Ada Eksempel");
      await ada.go("/my/looked");
      assert.match(await ada.text(), /Noor Oppdiktet leste «Hverdagen min»/);
      await ada.press(/^Spør hvorfor/);
      await ada.press("Spør");
      // A next of kin is no service: asked, and free to answer.
      assert.match(await ada.text(), /Noor Oppdiktet kan svare, men må ikke/);
      await noor.go("/my/messages");
      await noor.press(/Noen spør hvorfor/);
      const answer = `Jeg ville vite om du hadde sovet, ${how}.`;
      await noor.page.locator("#words").fill(answer);
      await noor.press("Svar");
      await ada.go("/my/looked");
      assert.ok((await ada.text()).includes(answer));
      await Promise.all([noor.close(), ada.close()]);
    });

    test(`a person takes everything out, to read, as data and for the health services, ${how}`, async () => {
      const ada = await as("Ada Eksempel");
      await ada.go("/my/notes/new");
      await ada.page.getByLabel("Økonomi", { exact: true }).check();
      await ada.page.locator("#words").fill(`${words} ${how}.`);
      await ada.press("Lagre notatet");
      await ada.go("/my/mine");
      await ada.press("Ta med deg alt");
      for (const label of ["Til å lese", "Til et annet program", "Til helsetjenesten"]) {
        const { name, text } = await fetched(ada, `Hent fila: ${label}`);
        assert.match(name, /^medvirk(-fhir)?\.(html|json)$/, "the name says nothing");
        // FHIR carries a text as an attachment.
        const said = label === "Til helsetjenesten" ? base64(`${words} ${how}.`) : `${words} ${how}.`;
        assert.ok(text.includes(said), label);
        assert.ok(!text.includes("Jeg ble stående ute i regnet"), "nothing of anybody else's");
        if (name.endsWith(".json")) JSON.parse(text);
      }
      await ada.press("Vil du heller bli slettet?");
      await ada.close();
    });

    test(`a person asks to be erased, sees what stays and why, and thinks again, ${how}`, async () => {
      const noor = await as("Noor Oppdiktet");
      await noor.go("/my/erasure");
      assert.match(await noor.text(), /Dette blir stående, og hvorfor/);
      await noor.press(/^Slett meg/);
      await noor.page.getByRole("alert").waitFor();
      assert.match(await noor.text(), /Kryss av for at du vil det/);
      await noor.page.getByLabel("Jeg vil at det som gjelder meg, skal slettes").check();
      await noor.press(/^Slett meg/);
      assert.match(await noor.text(), /Du har bedt om å bli slettet/);
      await noor.press("Jeg har ombestemt meg");
      assert.match(await noor.text(), /Du blir ikke slettet\. Alt er som før/);
      await noor.close();
    });
  }
});
