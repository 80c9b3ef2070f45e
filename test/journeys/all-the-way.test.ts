// Issue 4, one person's whole way: a need reported, told, offered, a plan with a coordinator, a meeting the person stays
// away from and is heard in, minutes commented and approved, a measure rated, and past its day shown with its name.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("from a need to a plan and a meeting about it", { skip: noBrowser, timeout: 600_000 }, () => {
  let browser: Browser;
  let place: Installation;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const text = async (who: Visitor) => (await who.page.locator("main").textContent()) ?? "";
  const go = async (who: Visitor, path: string) => {
    await who.page.goto(place.base + path);
    await who.look();
  };
  const begin = async (js: boolean, name: string): Promise<Visitor> => {
    const who = await visit(browser, place.base, js);
    await signIn(who, place.base, name);
    return who;
  };
  const choose = (who: Visitor, label: string) => who.page.getByLabel(label, { exact: true }).check();
  /** What stands folded away is there without scripts, too. */
  const unfold = (who: Visitor, summary: string) => who.page.locator("summary", { hasText: summary }).click();

  /** Reported, told, offered, said yes to; Bo coordinates and has begun the plan. */
  const coordinated = async (me: Visitor, liv: Visitor, bo: Visitor, name: string) => {
    await go(me, "/my/coordination");
    await me.page.locator("#words").fill("Jeg må fortelle alt på nytt hver gang.");
    await me.press("Meld behov");
    await go(liv, "/my/coordinations");
    await liv.press(name);
    for (const step of ["Fortalt om rettighetene", "Tilbudt koordinator og individuell plan"]) {
      await choose(liv, step);
      await liv.press("Skriv steget");
    }
    await go(me, "/my/coordination");
    await choose(me, "Koordinator og individuell plan");
    await me.press("Send svaret");
    await liv.page.reload();
    await liv.page.locator("#role").selectOption({ label: "Bo Prøvesen, fagleder, Lyngtun" });
    await liv.press("Oppnevn");
    await go(bo, "/my/coordinations");
    await bo.press(name);
    await choose(bo, "Arbeidet med planen er i gang");
    await bo.press("Skriv steget");
    await go(me, "/my/plan");
    await choose(me, "Kort: mål og tiltak");
    await me.press("Start planen min");
    assert.equal(new URL(me.page.url()).pathname.replace("/nb", ""), "/my/plan");
  };

  /** A meeting tomorrow, Bo invited by the code he shows, and the person says that they stay away. */
  const invited = async (me: Visitor, bo: Visitor, name: string) => {
    await go(bo, "/my/sharing-code");
    await bo.press("Vis en ny kode");
    const code = ((await bo.page.locator(".mv-code").first().textContent()) ?? "").replace(/\s/g, "");
    await go(me, "/my/meetings/new");
    await me.page.locator("#day").fill("26.11.2026");
    await me.page.locator("#starts").fill("10.30");
    await me.page.locator("#minutes").fill("30");
    await choose(me, "På et kontor");
    await me.press("Lagre møtet");
    await me.page.locator("#point").fill("Nøkkelen min.");
    await me.press("Legg til saken");
    await me.press("Inviter noen");
    await me.page.locator('[name=to][value="code"]').check();
    await me.page.locator("#code").fill(code);
    await me.press(/^Inviter$/);
    await me.press("Si fra at du ikke kommer");
    await choose(me, "Nei, jeg blir borte");
    await me.page.locator("#words").fill("Jeg vil ha nøkkel til mitt eget rom.");
    await me.page.locator("#proxy").selectOption({ label: "Bo Prøvesen, Lyngtun" });
    await me.press("Lagre");
    await me.press("Hvem som skriver");
    await choose(me, "Bo Prøvesen, Lyngtun");
    await me.press("Lagre hvem som skriver");

    await go(bo, "/my/tasks");
    await bo.press(`${name} inviterer deg til et møte`);
    assert.match(await text(bo), /Jeg vil ha nøkkel til mitt eget rom\./);
    await choose(bo, "Ja, jeg kommer");
    await bo.press(/^Svar$/);
  };

  /** Bo reads out what the absent one has written, writes who was there, what was said and what was decided. */
  const minuted = async (bo: Visitor, name: string) => {
    await go(bo, "/my/tasks");
    await bo.press(`Referat fra møtet med ${name}`);
    await bo.press("Jeg har lest det opp");
    await bo.press("Åpne referatet");
    for (const [whom, how] of [
      [name, "Var ikke der"],
      ["Bo Prøvesen, Lyngtun", "Var der"],
    ] as const) {
      await unfold(bo, "Lagre hvem som var der");
      await bo.page.locator("#whom").selectOption({ label: whom });
      await choose(bo, how);
      await bo.press("Lagre hvem som var der");
    }
    await bo.page.locator("#text").fill("Vi leste opp det som var skrevet. Alle var enige om nøkkelen.");
    await bo.press("Lagre utkastet");
    await unfold(bo, "Legg til det som ble bestemt");
    await bo.page.locator("#what").fill("Skaffe nøkkel til rommet");
    await bo.page.locator("#doer").selectOption({ label: "Bo Prøvesen, Lyngtun" });
    await bo.page.locator("#due").fill("4.12.2026");
    await bo.press("Legg til det som ble bestemt");
    await bo.press("Send referatet");
  };

  /** Bo is a guest in the plan, is asked to do what was decided, and says yes. */
  const promised = async (me: Visitor, bo: Visitor) => {
    await go(me, "/my/plan/guests/new");
    for (const field of ["[name=to][value*='@']", "[name=place-goal]", "[name=place-measure]"])
      await me.page.locator(field).first().check();
    await me.page.locator("[name=areas][value=all]").check();
    await me.page.locator("[name=write][value=yes]").check();
    await me.press(/^Inviter/);
    await go(bo, "/my/guest/plans");
    await bo.page.locator("main a[href*='/guest/plans/']").first().click();
    await bo.press("Ja, jeg er med");
    await go(me, "/my/plan/decisions");
    await me.press(/^Ta med i planen min/);
    await go(me, "/my/plan");
    await me.page.locator("main a[href*='/plan/measures/']:not([href$='/new'])").first().click();
    await me.page.locator("main a[href$='/version']").first().click();
    await choose(me, "En som er med i planen");
    await me.page.locator("#guest").selectOption({ label: "Bo Prøvesen, Lyngtun" });
    await me.press("Lagre tiltaket");
    await go(bo, "/my/tasks");
    await bo.press("Du er spurt om et tiltak i en plan");
    await bo.press("Ja, jeg har ansvaret for dette");
  };

  for (const [js, name] of [
    [true, "Noor Oppdiktet"],
    [false, "Kari Fiksjon"],
  ] as const)
    test(`reported, offered, planned, met about without being there, heard, approved, promised and past its day, JavaScript ${js ? "on" : "off"}`, async (t) => {
      place = await install("2026-11-25");
      t.after(() => place.remove());
      const [me, liv, bo] = await Promise.all([
        begin(js, name),
        begin(js, "Liv Påhitt"),
        begin(js, "Bo Prøvesen"),
      ]);
      await coordinated(me, liv, bo, name);
      await invited(me, bo, name);
      await Promise.all([me, liv, bo].map((one) => one.close()));

      // The day of the meeting: whoever stays away does nothing, and is not asked why.
      await place.moveTo("2026-11-26");
      const writer = await begin(js, "Bo Prøvesen");
      await minuted(writer, name);
      const owner = await begin(js, name);
      await go(owner, "/my");
      await owner.press("Et referat venter på deg");
      assert.match(await text(owner), /Lest opp av Bo Prøvesen, Lyngtun.*Bo Prøvesen, Lyngtun: Var der/s);
      await owner.page.locator("#comment").fill("Det var ikke alle. Nattevakta var ikke spurt.");
      await owner.press("Send kommentaren");
      await go(writer, "/my/tasks");
      assert.match(await text(writer), /Referatet er kommentert\. Skriv det om/);
      await writer.press(`Referat fra møtet med ${name}`);
      assert.match(await text(writer), /Nattevakta var ikke spurt\./);
      await writer.page
        .locator("#text")
        .fill("Vi leste opp det som var skrevet. Nattevakta spørres om nøkkelen.");
      await writer.press("Lagre utkastet");
      await writer.press("Send referatet");
      await owner.page.reload();
      await owner.press("Godkjenn referatet");
      assert.match(await text(owner), /Godkjent.*Skaffe nøkkel til rommet.*innen.*4\. desember/s);
      await promised(owner, writer);
      await go(owner, "/my/looked");
      assert.match(await text(owner), /Bo Prøvesen.*leste/s);
      await writer.close();
      await owner.close();

      // Three days after it was due nothing has been done.
      await place.moveTo("2026-12-07");
      const late = await begin(js, name);
      await go(late, "/my");
      assert.match(
        await text(late),
        /Et tiltak i planen din er over fristen.*Bo Prøvesen, Lyngtun har ansvaret/s,
      );
      await go(late, "/my/plan");
      assert.match(await text(late), /Bo Prøvesen, Lyngtun skulle gjort dette innen fredag 4\. desember/s);
      await late.press(/^Vurder nå.*Skaffe nøkkel/);
      await late.page.locator("#score").selectOption("2");
      await late.press("Lagre vurderingen");
      assert.match(await text(late), /2 av 10/);
      const owing = await begin(js, "Bo Prøvesen");
      await go(owing, "/my/tasks");
      // Bo owes something in another plan as well: this one by its day.
      const owed = await owing.page.locator("main li", { hasText: "4. desember" }).allTextContents();
      assert.match(owed.join("\n"), /Et tiltak du har ansvaret for.*3 dager over/);
      await late.close();
      await owing.close();
    });
});
