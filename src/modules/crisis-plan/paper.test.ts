import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { skipWithoutPdftotext as skip, textOf } from "#platform/pdf/fixtures/text-of.ts";
import { openCrisisScene } from "#test/crisis-scene.ts";

let scene: Awaited<ReturnType<typeof openCrisisScene>>;
before(async () => {
  scene = await openCrisisScene();
  await scene.write("signs", { words: "#panic(1) *fred*" });
  await scene.write("contact", { name: "Máret Čáhppe", telephone: "444 33 222", words: "اسمي سارة" });
  await scene.write("coercion", { stance: "none" });
  await scene.write("home", { words: "Nøkkelen er hos naboen", hide: "yes" });
  await scene.write("must-not-know", { words: "Far" });
});
after(() => scene.close());

const paper = async (path: string): Promise<Uint8Array> => {
  const answer = await scene.fetch(path);
  assert.equal(answer.headers.get("content-type"), "application/pdf");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  return new Uint8Array(await answer.arrayBuffer());
};

test("the whole plan is printed for its owner with what is hidden marked, tagged for those who listen", {
  skip,
}, async () => {
  const pdf = await paper("/my/crisis-plan/paper");
  assert.match(Buffer.from(pdf).toString("latin1"), /pdfuaid:part>1</);
  const text = textOf(pdf);
  assert.match(
    text,
    /Kriseplanen til Ada Eksempel.*Versjon 5.*#panic\(1\) \*fred\*.*1\. Máret Čáhppe.*444 33 222/,
  );
  assert.match(text, /Nøkkelen er hos naboen.*Bare for meg.*Jeg godtar ikke tvang\..*Far.*Bare for meg/);
  assert.match(text, /Planen er ikke bindende.*§ 4-2.*116 123/);
});

test("the copy for others has nothing of what is hidden, nor who must not know, nor a number that tells of it", {
  skip,
}, async () => {
  const text = textOf(await paper("/my/crisis-plan/paper/others"));
  assert.match(text, /Kriseplanen til Ada Eksempel.*Máret Čáhppe.*Jeg godtar ikke tvang\..*Skrevet ut/);
  assert.doesNotMatch(text, /Nøkkelen|Far\b|Disse skal ikke|Bare for meg|Versjon|skjult/);
  assert.match(textOf(await paper("/my/en/crisis-plan/paper/others")), /I do not accept coercion/);
});
