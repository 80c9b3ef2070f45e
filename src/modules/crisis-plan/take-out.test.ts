import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { TakenOut } from "#platform/module.ts";
import { openCrisisScene } from "#test/crisis-scene.ts";
import { crisisTakeOut } from "./take-out.ts";

let scene: Awaited<ReturnType<typeof openCrisisScene>>;
before(async () => {
  scene = await openCrisisScene();
  const at = `/my/crisis-plan/texts/${await scene.write("helps", { words: "Det gamle" })}`;
  await scene.send(`${at}/version`, /version$/, { words: "Det nye" });
  await scene.write("contact", { name: "Søster Siri", telephone: "444 33 222", words: "Alt" });
  await scene.write("must-not-know", { words: "Far" });
});
after(() => scene.close());

const takenBy = (name: "ada" | "noor"): Promise<readonly TakenOut[]> =>
  scene.as(name, false, (tx, acting) =>
    crisisTakeOut.take(tx, acting, { today: scene.today(), lang: "nb", config: scene.house.config }),
  );

test("a person takes out every version of every text, as data and to read", async () => {
  const taken = await takenBy("ada");
  const [data, read] = [taken.map((one) => one.data), taken.map((one) => one.read)].map((x) =>
    JSON.stringify(x),
  );
  for (const word of ["Det gamle", "Det nye", "Søster Siri", "444 33 222", "Alt", "Far"]) {
    assert.ok(data?.includes(word), word);
    assert.ok(read?.includes(word), word);
  }
  assert.match(read ?? "", /Dette hjelper.*Bare du ser dette/);
});

test("nobody takes out another's", async () => {
  assert.doesNotMatch(JSON.stringify(await takenBy("noor")), /Siri|Far|Det nye/);
});
