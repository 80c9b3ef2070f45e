import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

const siv = "Siv Tenkt";
let browser: Browser;

/** A giver's way in, and the way back to the case. */
interface Way {
  name: string;
  words: string;
  /** What the service says it will change. */
  change: string;
  give(giver: Visitor, base: string, words: string): Promise<string | null>;
  back(giver: Visitor, base: string, code: string | null, words: string): Promise<void>;
}

const codeOn = async (giver: Visitor): Promise<string> =>
  ((await giver.page.locator(".mv-code").first().textContent()) ?? "").replace(/\s/g, "");

const follow = async (giver: Visitor, base: string, code: string | null) => {
  await giver.page.goto(`${base}/follow`);
  await giver.look();
  await giver.page.locator("main input[name=code]").fill((code ?? "").toLowerCase());
  await giver.press("Åpne saken");
};

const confirm = async (giver: Visitor, code: string) => {
  await giver.page.locator("#last").fill(code.slice(-4));
  await giver.press("Jeg har koden");
};

const ways: Way[] = [
  {
    name: "an anonymous giver with only the code",
    words: "Telefonen er stengt når jeg trenger den mest, og det er om kvelden.",
    change: "Ny ordning fra desember, med navn på hvem som har ansvaret",
    give: async (giver, base, words) => {
      await giver.page.goto(`${base}/units/lyngtun`);
      await giver.look();
      await giver.press("Si hva du mener");
      await giver.press("Gå videre");
      await giver.page.getByRole("alert").waitFor();
      await giver.page.locator("#words").fill(words);
      await giver.page.getByLabel("Anonym", { exact: true }).check();
      await giver.press("Gå videre");
      await giver.page.locator("#wish-change").check();
      await giver.press(/^Send til/);
      const code = await codeOn(giver);
      await confirm(giver, code);
      assert.deepEqual(await giver.page.context().cookies(), [], "a giver without a name carries no cookie");
      return code;
    },
    back: (giver, base, code) => follow(giver, base, code),
  },
  {
    name: "a signed-in giver",
    words: "Jeg vil vite på forhånd hvem som kommer hjem til meg om morgenen.",
    change: "Ny liste fra desember, med navn på hvem som kommer",
    give: async (giver, base, words) => {
      await signIn(giver, base, "Ada Eksempel");
      await giver.look();
      await giver.page.goto(`${base}/units/lyngtun/voice`);
      await giver.page.locator("#words").fill(words);
      await giver.page.getByLabel("Med navn", { exact: true }).check();
      await giver.press("Gå videre");
      await giver.press(/^Send til/);
      // Signed in one finds the case without the code; it is given all the same.
      return codeOn(giver);
    },
    back: async (giver, base, _code, words) => {
      await giver.page.goto(`${base}/my`);
      if ((await giver.page.getByRole("button", { name: "Ada Eksempel" }).count()) > 0)
        await signIn(giver, base, "Ada Eksempel");
      await giver.page.goto(`${base}/my/voices`);
      await giver.look();
      await giver.press(new RegExp(words.slice(0, 30)));
    },
  },
  {
    name: "a giver taken down by telephone",
    words: "Det er for mange i ansvarsgruppa. Jeg tør ikke møte når det er ni stykker.",
    change: "Ny gruppe fra desember, med høyst fire stykker",
    give: async (_giver, base, words) => {
      const bo = await visit(browser, base, true);
      await signIn(bo, base, "Bo Prøvesen");
      await bo.page.goto(`${base}/my/entry?channel=telephone`);
      await bo.look();
      await bo.page.locator("textarea[name=words]").fill(words);
      await bo.page.locator("main").getByLabel("Anonym", { exact: true }).check();
      await bo.press(/^Før inn$/);
      const code = await codeOn(bo);
      await bo.close();
      return code;
    },
    back: (giver, base, code) => follow(giver, base, code),
  },
];

const open = async (staff: Visitor, base: string, words: string) => {
  await staff.page.goto(`${base}/my/tasks`);
  await staff.look();
  await staff.press(new RegExp(words.slice(0, 30)));
};

const serviceReadsAndAsks = async (staff: Visitor, base: string, words: string) => {
  await open(staff, base, words);
  await staff.press("Si at jeg har lest den");
  await staff.press("Spør den som skrev");
  await staff.page.locator("main textarea").fill("Hva hadde vært best for deg?");
  await staff.press("Send spørsmålet");
};

const serviceAnswers = async (staff: Visitor, base: string, { words, change }: Way) => {
  await open(staff, base, words);
  await staff.page
    .locator("#text")
    .fill("Du har rett. Vi endrer dette fra desember, og prøver det ut vinteren.");
  await staff.press("Se over svaret");
  await staff.page.getByRole("alert").waitFor();
  await staff.page.locator("#outcome").check();
  await staff.page.locator("#what").fill(change);
  await staff.page.locator("#who").selectOption({ label: "Bo Prøvesen, fagleder" });
  await staff.page.locator("#when").fill("15.12.2026");
  await staff.page.locator("#degree-3").check();
  await staff.press("Se over svaret");
  await staff.press("Send svaret");
};

const serviceCompletes = async (base: string, js: boolean, change: string) => {
  const bo = await visit(browser, base, js);
  await signIn(bo, base, "Bo Prøvesen");
  await bo.page.goto(`${base}/my/improvement`);
  await bo.look();
  await bo.press(new RegExp(change));
  await bo.press("Si at det er gjort");
  await bo.page.locator("main textarea[name=text]").fill("Vaktlista for desember er endret og hengt opp.");
  await bo.press("Si at det er gjort");
  await bo.close();
};

const serviceChecksEffect = async (base: string, js: boolean, change: string) => {
  const staff = await visit(browser, base, js);
  await signIn(staff, base, siv);
  await staff.page.goto(`${base}/my/tasks`);
  await staff.look();
  await staff.press(new RegExp(change));
  if ((await staff.page.locator("main textarea[name=text]").count()) === 0)
    await staff.press("Svar på om det virker");
  await staff.page.getByLabel("Ja", { exact: true }).check();
  await staff.page.locator("main textarea[name=text]").fill("Vi har hatt 31 samtaler på 14 kvelder.");
  await staff.press("Lagre svaret");
  await staff.close();
};

describe("a voice, followed all the way", { skip: noBrowser, timeout: 900_000, concurrency: 2 }, () => {
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const js of [true, false])
    describe(`JavaScript ${js ? "on" : "off"}`, { concurrency: 1 }, () => {
      let place: Installation;
      let base: string;
      const begun = new Map<Way, { giver: Visitor; staff: Visitor; code: string | null }>();
      before(async () => {
        place = await install("2026-11-23");
        base = place.base;
      });
      after(() => place?.remove());

      for (const way of ways)
        test(`${way.name} is asked back and answered, JavaScript ${js ? "on" : "off"}`, async () => {
          const giver = await visit(browser, base, js);
          const staff = await visit(browser, base, js);
          const code = await way.give(giver, base, way.words);
          await signIn(staff, base, siv);
          await serviceReadsAndAsks(staff, base, way.words);

          await way.back(giver, base, code, way.words);
          await giver.page.getByText("Hva hadde vært best for deg?").first().waitFor();
          await giver.page.locator("#reply").fill("At noen svarer tirsdag og torsdag.");
          await giver.press("Send svaret");

          await serviceAnswers(staff, base, way);
          await serviceCompletes(base, js, way.change);
          begun.set(way, { giver, staff, code });
        });

      describe("three months later", () => {
        before(() => place.moveTo("2027-03-17"));
        for (const way of ways)
          test(`${way.name} disputes and is heard again, JavaScript ${js ? "on" : "off"}`, async () => {
            const { giver, staff, code } = begun.get(way) ?? assert.fail("was not answered");
            await serviceChecksEffect(base, js, way.change);

            await way.back(giver, base, code, way.words);
            await giver.page.getByText("Vi har hatt 31 samtaler på 14 kvelder.").first().waitFor();
            await giver.page.locator("#seen-no").check();
            await giver.page
              .locator("[name=seen_words]")
              .fill("Jeg har ringt tre torsdager, og ingen tok telefonen.");
            await giver.press("Lagre svaret");
            await giver.page.getByText("Jeg har ringt tre torsdager").first().waitFor();
            // Both stand; neither is changed or merged.
            await giver.page.getByText("Vi har hatt 31 samtaler på 14 kvelder.").first().waitFor();
            const own = giver.page.locator("main details", { has: giver.page.locator("#degree-2") });
            if ((await own.count()) > 0 && !(await giver.page.locator("#degree-2").isVisible()))
              await own.locator("summary").first().click();
            await giver.page.locator("#degree-2").check();
            await giver.page
              .locator("main form", { has: giver.page.locator("#degree-2") })
              .getByRole("button")
              .first()
              .click();
            await giver.look();
            await giver.page
              .locator("[name=reopening]")
              .fill("Det er verre å håpe enn å vite at det er stengt.");
            await giver.page
              .locator("main form", { has: giver.page.locator("[name=reopening]") })
              .getByRole("button")
              .first()
              .click();
            await giver.look();
            assert.match((await giver.page.locator("main").textContent()) ?? "", /åpen igjen|svare deg/i);

            await signIn(staff, base, siv);
            await staff.page.goto(`${base}/my/tasks`);
            await staff.look();
            await staff.press(new RegExp(way.words.slice(0, 30)));
            await staff.page.getByText("Det er verre å håpe").first().waitFor();
            await giver.close();
            await staff.close();
          });
      });
    });
});
