// The acts that tell somebody something: for the table of who may tell whom.
import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { addAsk } from "#modules/consent/store/asks.ts";
import { addConsent, endConsent } from "#modules/consent/store/consents.ts";
import { breakTheGlass, reviewEmergency } from "#modules/consent/store/emergencies.ts";
import { giveExplanation } from "#modules/consent/store/explanations.ts";
import { enterConsent } from "#modules/consent/store/introductions.ts";
import { reviewObjection } from "#modules/consent/store/objections.ts";
import { type Told, tellOf } from "#modules/consent/store/tell.ts";
import { tellOwner } from "#modules/improvement/store.ts";
import { chooseRepresentative } from "#modules/people/index.ts";
import { registerRepresentation, tellRepresentation } from "#modules/representation/store.ts";
import { tellGiver } from "#modules/voice/store.ts";
import { tellOfCode } from "#modules/way-in/store/codes.ts";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../demo/cast.ts";
import type { LookedScene } from "../looked-scene.ts";
import type { Act, Hat } from "./telling-act.ts";

const organisationId = demoOrganisation.id;
const lyngtun = demoUnits.lyngtun.id;
const { ada, bo, noor, mia } = demoCast;

/** The acts that tell somebody something, each as whoever does it, in a scene; and the ways to be somebody there. */
export const tellingActs = (scene: () => LookedScene) => {
  const as = <T>(hat: Hat, work: (tx: Tx) => Promise<T>): Promise<T> =>
    scene().as(hat.split(" ")[0] as CastName, hat.endsWith("at work"), (tx) => work(tx));
  const put = (text: string, values: unknown[] = []) => scene().t.owner.query(text, values);
  const today = () => scene().today();
  const line = (table: "explanation" | "objection") => async (tx: Tx) => {
    const id = randomUUID();
    const words = table === "objection" ? sql`, words` : sql``;
    const said = table === "objection" ? sql`, 'not right'` : sql``;
    await tx.run(
      raw(sql`insert into consent.${sql.raw(table)} (organisation_id, id, person_id, source, line_id, line_at, actor_person_id,
        actor_role_id, unit_id${words})
      select o.organisation_id, ${id}, o.person_id, 'opening', o.id, o.at, o.actor_person_id, o.actor_role_id, o.actor_unit_id${said}
        from consent.opening o where o.person_id = platform.me() limit 1`),
    );
    return id;
  };
  /** Shows a code on a screen, that somebody has typed; or has one on paper. */
  const code = async (
    kind: "screen" | "paper",
    by: string,
    taken: { by: string; role: string | null } | null,
  ) => {
    const hash = randomBytes(32);
    await put(
      `insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, valid_until, taken_at, taken_by, taken_role_id)
     values ($1, gen_random_uuid(), $2, $3, $4, now() + interval '1 hour', case when $5::uuid is not null then now() end, $5, $6)`,
      [organisationId, kind, hash, by, taken?.by ?? null, taken?.role ?? null],
    );
    return hash;
  };
  const emergency = async () => {
    const id = randomUUID();
    const of = {
      id,
      name: ada.name,
      born: "1984-01-15" as Day,
      hashes: [],
      reason: "life-or-health" as const,
      words: "x",
    };
    assert.equal(await as("bo at work", (tx) => breakTheGlass(tx, of)), "opened");
    await put("delete from platform.message");
    return id;
  };
  const shared = () =>
    as("ada", (tx) =>
      addConsent(tx, {
        organisationId,
        personId: ada.id,
        topic: "treatment",
        purpose: "support",
        to: { kind: "person", personId: noor.id, unitId: null },
        from: today(),
        until: null,
      }),
    );
  const measure = (owner: string) => async (tx: Tx) => {
    const [caseId, id] = [randomUUID(), randomUUID()];
    const about = sql`${organisationId}, ${lyngtun}`;
    await tx.run(
      raw(sql`insert into participation.improvement_case (organisation_id, unit_id, id, title, problem, opened_by)
      values (${about}, ${caseId}, 'x', 'x', platform.me())`),
    );
    await tx.run(
      raw(sql`insert into participation.measure (organisation_id, unit_id, id, case_id, what, owner_person_id, owner_name, due, made_by)
      values (${about}, ${id}, ${caseId}, 'x', ${owner}, 'x', '2030-01-01', platform.me())`),
    );
    return id;
  };
  const choose = (tx: Tx) =>
    chooseRepresentative(tx, {
      organisationId,
      representativeId: noor.id,
      kind: "proxy",
      topics: ["contact"],
      legalBasis: "x",
      validTo: null,
    });

  const of = (kind: Told) => (tx: Tx, id: string) => tellOf(tx, kind, id);
  const done = (work: (tx: Tx, id: string) => Promise<boolean>) => async (tx: Tx, id: string) => {
    assert.equal(await work(tx, id), true);
    return id;
  };

  const acts: Readonly<Record<string, Act>> = {
    "asks why": { by: "ada", act: line("explanation"), tell: of("looked-why"), told: ["bo: looked-why"] },
    "answers why": {
      by: "bo at work",
      before: () => as("ada", line("explanation")),
      act: done((tx, id) => giveExplanation(tx, id, "x")),
      tell: of("looked-answer"),
      told: ["ada: looked-answer"],
    },
    "says that it was wrong": {
      by: "ada",
      act: line("objection"),
      tell: of("objection"),
      told: ["vera: objection"],
    },
    "goes through an objection": {
      by: "vera at work",
      before: () => as("ada", line("objection")),
      act: done((tx, id) => reviewObjection(tx, id, "right", "x")),
      tell: of("objection-review"),
      told: ["ada: objection-review"],
    },
    "goes through an emergency": {
      by: "vera at work",
      before: emergency,
      act: done((tx, id) => reviewEmergency(tx, id, "right", "x")),
      tell: of("emergency-reviewed"),
      told: ["ada: emergency-reviewed"],
    },
    "goes through an emergency, to the one who opened": {
      by: "vera at work",
      before: emergency,
      act: done((tx, id) => reviewEmergency(tx, id, "wrong", "x")),
      tell: of("emergency-reviewed-mine"),
      told: ["bo: emergency-reviewed-mine"],
    },
    "ends a sharing, and wants it known": {
      by: "ada",
      before: shared,
      act: done((tx, id) => endConsent(tx, id, "withdrawal", true)),
      tell: of("sharing-ended"),
      told: ["noor: sharing-ended"],
    },
    "ends a sharing quietly": {
      by: "ada",
      before: shared,
      act: done((tx, id) => endConsent(tx, id, "withdrawal", false)),
      tell: of("sharing-ended"),
      told: [],
    },
    "enters a consent from paper": {
      by: "bo at work",
      before: async () => (await code("paper", ada.id, null)).toString("hex"),
      act: async (tx, hash) => {
        const of = {
          code: Buffer.from(hash, "hex"),
          topic: "treatment",
          unitId: lyngtun,
          recipient: null,
          purpose: "care",
        } as const;
        const entry = await enterConsent(tx, { ...of, until: null, channel: "paper" });
        assert.equal(entry.outcome, "entered");
        return "id" in entry ? entry.id : "";
      },
      tell: of("consent-entered"),
      told: ["ada: consent-entered"],
    },
    "asks for consent": {
      by: "bo at work",
      act: async (tx) => {
        const asked = await addAsk(tx, {
          personId: ada.id,
          topic: "economy",
          purpose: "care",
          why: "x",
          to: "unit",
        });
        assert.ok(asked && asked !== "burden");
        return asked.id;
      },
      tell: of("consent-ask"),
      told: ["ada: consent-ask"],
    },
    "lets somebody act whom one has met": {
      by: "ada",
      before: async () => (await code("screen", noor.id, { by: ada.id, role: null })).toString("hex"),
      act: choose,
      tell: tellRepresentation,
      told: ["noor: representation"],
    },
    "lets somebody act whom one has never met": {
      by: "ada",
      act: choose,
      tell: tellRepresentation,
      told: [],
    },
    "registers a guardian": {
      by: "mia at work",
      before: async () => {
        await put(
          "insert into people.birth (organisation_id, person_id, born) values ($1, $2, '1980-01-01') on conflict do nothing",
          [organisationId, noor.id],
        );
        for (const who of [ada.id, noor.id]) await code("screen", who, { by: mia.id, role: mia.roles[0].id });
        return undefined;
      },
      act: async (tx) => {
        const of = {
          personId: ada.id,
          representativeId: noor.id,
          kind: "guardian",
          topics: ["contact"],
        } as const;
        const made = await registerRepresentation(tx, {
          ...of,
          legalBasis: "x",
          evidence: "x",
          validTo: null,
          born: null,
        });
        assert.ok(made);
        return made.id;
      },
      tell: tellRepresentation,
      told: ["ada: representation", "noor: representation"],
    },
    "gives a colleague a measure": {
      by: "siv at work",
      act: measure(bo.id),
      tell: tellOwner,
      told: ["bo: measure-given"],
    },
    "gives somebody who is not at work a measure": {
      by: "siv at work",
      act: measure(noor.id),
      tell: tellOwner,
      told: [],
    },
    "makes a code for whoever asked for one": {
      by: "bo at work",
      before: async () => {
        await put(
          "insert into way_in.code_wish (organisation_id, id, person_id, unit_id) values ($1, gen_random_uuid(), $2, $3)",
          [organisationId, noor.id, lyngtun],
        );
        return undefined;
      },
      act: async (tx) => {
        await tx.run(
          raw(sql`insert into way_in.paper_code (organisation_id, id, person_id, code_hash, expires_at, made_by, role_id, unit_id, delivery, checked)
          values (${organisationId}, gen_random_uuid(), ${noor.id}, 'x', now() + interval '1 day', ${bo.id}, ${bo.roles[0].id}, ${lyngtun}, 'handed-over', 'known')`),
        );
        return noor.id;
      },
      tell: tellOfCode,
      told: ["noor: paper-code"],
    },
    "takes a step in a voice": {
      by: "bo at work",
      before: async () => {
        const id = randomUUID();
        await put(
          `insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at, received_week, code_hash, receipt_hash)
         values ($1, $2, $3, $3, 'named', 'web', 'x', now(), current_date, sha256($4), 'x')`,
          [organisationId, id, lyngtun, randomBytes(8)],
        );
        await put(
          "insert into participation.voice_giver (organisation_id, voice_id, person_id) values ($1, $2, $3)",
          [organisationId, id, ada.id],
        );
        return id;
      },
      act: async (tx, id) => {
        await tx.run(
          raw(sql`insert into participation.voice_entry (organisation_id, id, voice_id, n, kind, by, text, person_id, person_name, at, week)
          values (${organisationId}, gen_random_uuid(), ${id}, 1, 'question', 'service', 'x', ${bo.id}, 'x', now(), current_date)`),
        );
        return id;
      },
      tell: (tx, id) => tellGiver(tx, id, "voice-question"),
      told: ["ada: voice-question"],
    },
  };

  return { acts, as, put, code };
};
