import { createHash } from "node:crypto";
import { codeHash, packed, sealedAs } from "#modules/crisis-plan/index.ts";
import { addDays, oslo } from "#platform/clock/index.ts";
import { codesOf } from "#platform/code/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { seal, unseal } from "#platform/session/index.ts";
import { demoCast } from "./cast.ts";
import { putInto, steadyIds } from "./put.ts";

const { ada } = demoCast;

const id = steadyIds("crisis plan");

/** The code on Ada's card in the demo: the same at each start, so that it can be tried. */
export const demoCardCode = codesOf(26).make(createHash("sha256").update("demo crisis card").digest());

interface DemoText {
  place: string;
  rank?: number;
  hidden?: true;
  /** Each version, oldest first: how many days ago, and what it says. */
  versions: readonly (readonly [daysAgo: number, content: Parameters<typeof packed>[0]])[];
}

const texts: readonly DemoText[] = [
  {
    place: "signs",
    versions: [
      [70, { words: "Jeg slutter å svare på meldinger, og jeg sover om dagen." }],
      [33, { words: "Jeg slutter å svare på meldinger. Jeg sover om dagen og går ut om natten." }],
    ],
  },
  {
    place: "helps",
    versions: [[70, { words: "At noen sitter hos meg uten å snakke. Te. Å gå ned til elva." }]],
  },
  { place: "worsens", versions: [[70, { words: "Mange i rommet. Å bli tatt på uten at noen spør." }]] },
  {
    place: "say",
    versions: [[70, { words: "Si hvem du er og hvorfor du er her. Si én ting om gangen, og vent på svar." }]],
  },
  {
    place: "contact",
    rank: 1,
    versions: [
      [70, { name: "Søsteren min, Sara Oppdiktet", telephone: "22 00 00 11", words: "Alt. Hun har nøkkel." }],
    ],
  },
  {
    place: "contact",
    rank: 2,
    versions: [
      [70, { name: "Nabo Nils", telephone: "22 00 00 12", words: "At jeg er innlagt, ikke hvorfor." }],
    ],
  },
  { place: "pets", versions: [[40, { words: "Katten heter Pus. Nabo Nils gir ham mat." }]] },
  {
    place: "home",
    hidden: true,
    versions: [[40, { words: "Husleia forfaller den 20. Koden til postkassa ligger i skuffen." }]],
  },
  {
    place: "wish",
    versions: [
      [33, { stance: "yes", words: "Samtale samme dag, med noen jeg kjenner.", why: "Det har hjulpet før." }],
    ],
  },
  {
    place: "wish",
    versions: [
      [33, { stance: "no", words: "Sovemedisin den første natten.", why: "Jeg ble redd av å våkne i tåke." }],
    ],
  },
  {
    place: "coercion",
    versions: [
      [
        33,
        {
          stance: "least",
          words: "Å bli fulgt av én person jeg kjenner. Aldri belter. Forklar meg hva som skjer, hele tiden.",
        },
      ],
    ],
  },
  { place: "must-not-know", versions: [[33, { words: "Faren min. Han skal ikke få vite hvor jeg er." }]] },
];

/** Ada's crisis plan, written in quiet times. */
export const seedDemoCrisisPlan = async (
  owner: Owner,
  config: Pick<Config, "key" | "now">,
): Promise<void> => {
  const there = await owner.query("select 1 from care.crisis_plan where person_id = $1", [ada.id]);
  const kept = await owner.query("select wrapped from people.person_key where person_id = $1", [ada.id]);
  const [wrapped] = (kept.rows as { wrapped: Uint8Array }[]).map((row) => row.wrapped);
  const key = wrapped && unseal(config.key("person"), wrapped, `person-key:${ada.id}`);
  // Her key is made with her notes; what was sealed with it before must stay readable.
  if (there.rows.length > 0 || !key) return;
  const today = oslo(config.now());
  const at = (daysAgo: number) => `${addDays(today, -daysAgo)}T17:30:00+01:00`;
  const put = (table: string, row: Record<string, unknown>) =>
    putInto(owner, table, { person_id: ada.id, ...row });
  const plan_id = id("plan");
  await put("care.crisis_plan", {
    id: plan_id,
    begun_at: at(70),
    version: texts.flatMap(({ versions }) => versions).length,
    changed_at: at(33),
    review_months: 6,
    reviewed_on: addDays(today, -33),
  });
  for (const [i, { place, rank = 1, hidden, versions }] of texts.entries())
    for (const [n, [daysAgo, content]] of versions.entries())
      await put("care.crisis_text", {
        id: id(`text ${i} ${n + 1}`),
        plan_id,
        thread_id: id(`text ${i} 1`),
        n: n + 1,
        place,
        rank,
        hidden: hidden ?? place === "must-not-know",
        sealed: seal(Buffer.from(key, "base64url"), packed(content), `${sealedAs.text}:${ada.id}`),
        written_at: at(daysAgo),
      });
  const sealed = (purpose: string, text: string) =>
    seal(Buffer.from(key, "base64url"), text, `${purpose}:${ada.id}`);
  await put("care.crisis_card", {
    id: id("card"),
    plan_id,
    code_hash: codeHash(demoCardCode),
    code_sealed: sealed(sealedAs.code, demoCardCode),
    made_at: at(30),
  });
  for (const [name, kind, to, version] of [
    ["copy 1", "paper", "Fastlegen min", 9],
    ["copy 2", "card", "Søsteren min", texts.flatMap(({ versions }) => versions).length],
  ] as const)
    await put("care.crisis_copy", {
      id: id(name),
      plan_id,
      kind,
      sealed: sealed(sealedAs.copy, to),
      version,
      given_at: at(kind === "paper" ? 45 : 30),
    });
};
