import { sealTelling } from "#modules/kin/sealed.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { neighbour } from "../../neighbour.ts";
import { type Rule, workingAt } from "../askers.ts";
import type { Soil } from "../planting.ts";

const { per } = demoCast;
export const at = "2026-11-20T10:00:00Z";
export const fossen = demoUnits.fossen.id;
export const atFossen = workingAt(fossen);
export const aNeighbour: Rule = (who) => who.organisation === neighbour.organisation;

export const voice = async (
  soil: Soil,
  unit: string,
  more: Record<string, unknown> = {},
  giver: string | null = null,
) => {
  const id = soil.id();
  await soil.row("participation.voice", {
    organisation_id: demoOrganisation.id,
    id,
    unit_id: unit,
    first_unit_id: unit,
    mode: "named",
    channel: "web",
    words: "Kanarien synger.",
    received_at: at,
    received_week: "2026-11-16",
    code_hash: Buffer.from(id),
    receipt_hash: Buffer.from(id),
    ...more,
  });
  if (more["mode"] !== "anonymous")
    await soil.row("participation.voice_giver", {
      organisation_id: demoOrganisation.id,
      voice_id: id,
      person_id: giver,
      name: giver ? null : "Kanari Navnesen",
    });
  await clock(soil, "voice", id, unit, more["held_until"] ?? null);
  return id;
};
export const clock = (soil: Soil, kind: string, subject: string, unit: string, held: unknown = null) =>
  soil.put("platform.clock", {
    unit_id: unit,
    subject_kind: kind,
    subject_id: subject,
    rule_id: "voice-answer",
    rule_version: "2026-01-01",
    start: "2026-11-20",
    due: "2026-12-04",
    reminder: "2026-12-01",
    held_until: held,
  });
export const aCase = async (soil: Soil) => {
  const id = await soil.put("participation.improvement_case", {
    unit_id: fossen,
    title: "Kanarisak",
    problem: "Kanarien synger.",
    opened_by: per.id,
    opened_at: at,
  });
  return id;
};
export const aMeasure = async (soil: Soil) => {
  const id = await soil.put("participation.measure", {
    case_id: await aCase(soil),
    unit_id: fossen,
    what: "Kanaritiltak",
    owner_person_id: per.id,
    owner_name: "Per Innbilt",
    due: "2026-12-20",
    made_by: per.id,
    made_at: at,
  });
  await clock(soil, "measure", id, fossen);
  return id;
};
/** A voice of a unit, whoever gave it. */
export const someVoice = async (soil: Soil, unit: string, more = "") => {
  const [found] = await soil.change(
    `select v.id from participation.voice v left join participation.voice_giver g on g.voice_id = v.id
      where v.unit_id = $1 and v.withdrawn_week is null and g.person_id is null ${more} order by v.code_hash limit 1`,
    [unit],
  );
  const id = String(found?.["id"]);
  soil.ids.push(id);
  return id;
};
export const aText = async (soil: Soil) =>
  soil.put("participation.publication", {
    unit_id: demoUnits.fossenPoliklinikk.id,
    voice_id: await someVoice(
      soil,
      demoUnits.fossenPoliklinikk.id,
      "and not exists (select 1 from participation.publication p where p.voice_id = v.id)",
    ),
    said: "Kanarien sa det.",
    answered: "Vi svarte.",
    outcome: "not",
    n: 1,
    edited_by: per.id,
    edited_at: at,
  });
export const atPoliclinic = workingAt(demoUnits.fossenPoliklinikk.id);

export const told = (soil: Soil, unit: string, readers: string, withdrawn: string | null = null) =>
  soil.put("kin.information", {
    unit_id: unit,
    code_hash: Buffer.from(`${unit} ${readers} ${withdrawn}`),
    sealed: sealTelling(soil.config, { about: "Ada", words: "Kanarien synger.", name: "Kanari" }),
    readers,
    received_on: "2026-11-20",
    withdrawn_on: withdrawn,
  });
