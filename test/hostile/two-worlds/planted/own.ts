import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, inRole, nobodyAtAll, officer, self } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";
import type { Question } from "../still-house.ts";

const { ada, kari, noor, bo, liv, ola, tuva } = demoCast;
const at = "2026-11-20T10:00:00Z";
const note = async (
  soil: Soil,
  topic: string,
  more: Record<string, unknown> = {},
  whose: "ada" | "lilje" = "ada",
) => {
  const id = soil.id();
  const person_id = demoCast[whose].id;
  await soil.row("care.note", {
    organisation_id: demoOrganisation.id,
    id,
    thread_id: id,
    person_id,
    topic,
    sealed: await soil.sealedFor(whose, "note", "Kanarien synger."),
    written_by: person_id,
    as_whom: "self",
    written_at: at,
    ...more,
  });
  return id;
};
/** What somebody posts to read what Ada shares. */
const opening = (topic: string, purpose: string): Question => ({
  path: `/my/shared/${ada.id}/opening`,
  fields: { topic, purpose },
});
const sharing = {
  person_id: ada.id,
  purpose: "care",
  valid_from: "2026-11-01",
  given_by: ada.id,
  given_at: at,
};
const line = {
  person_id: kari.id,
  source: "opening",
  line_id: "0000000f-5707-4e1f-8000-00000000aaaa",
  line_at: at,
  actor_person_id: liv.id,
  actor_role_id: liv.roles[0].id,
  unit_id: demoUnits.tildeling.id,
};

/** What people write about themselves, share, and see of who has looked. */
export const plantedOwn: readonly Planting[] = [
  {
    table: "care.note",
    what: "Ada has a note on her economy, which is open to nobody",
    plant: (soil) => note(soil, "economy"),
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Ada Eksempel", "/my/notes", "/my/notes/:id"],
    would: [opening("economy", "care"), opening("economy", "support")],
  },
  {
    table: "care.note",
    what: "Ada has one more note on her treatment, and keeps it to herself",
    plant: async (soil) => {
      const thread_id = await note(soil, "treatment");
      await soil.put("care.note_hiding", { thread_id, person_id: ada.id, hidden_at: at });
    },
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Ada Eksempel", "/my/notes", "/my/notes/:id"],
    would: [opening("treatment", "care")],
  },
  {
    table: "care.note",
    what: "Ada has one more note on her treatment, which is open to Lyngtun",
    plant: (soil) => note(soil, "treatment"),
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Bo Prøvesen,", opening("treatment", "care")],
    would: ["/my/notes", "/my/notes/:id"],
  },
  {
    table: "care.note",
    what: "Lilje has a note of which her father knows",
    plant: (soil) => note(soil, "daily-life", {}, "lilje"),
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Vidar Fabel for Lilje", "/my/for/daily-life"],
  },
  {
    table: "care.note",
    what: "Lilje keeps a note to herself, her father included",
    plant: async (soil) => {
      const thread_id = await note(soil, "daily-life", {}, "lilje");
      await soil.put("care.note_hiding", { thread_id, person_id: demoCast.lilje.id, hidden_at: at });
    },
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Lilje Fabel", "/my/notes"],
    would: ["/my/for/daily-life"],
  },
  {
    table: "care.note",
    what: "Ada has taken away a note on her treatment",
    plant: (soil) => note(soil, "treatment", { removed_at: at }),
    noticed: self("ada"),
    byRules: true,
    shows: ["Ada Eksempel", "/my/take-out/json"],
    would: [opening("treatment", "care")],
  },
  {
    table: "care.note_hiding",
    what: "Ada keeps what was open to Lyngtun to herself",
    plant: async (soil) => {
      const [open] = await soil.change(
        "select thread_id from care.note where person_id = $1 and topic = 'treatment' order by id limit 1",
        [ada.id],
      );
      await soil.put("care.note_hiding", {
        thread_id: open?.["thread_id"],
        person_id: ada.id,
        hidden_at: at,
      });
    },
    noticed: self("ada"),
    byRules: true,
    shows: ["Ada Eksempel", "/my/notes"],
  },
  {
    table: "consent.block",
    what: "Ada has shut out Ola, who has nothing of hers",
    plant: (soil) => soil.put("consent.block", { person_id: ada.id, blocked_person_id: ola.id }),
    // Who coordinates for Ada cannot name him: to them he is like somebody who does not work here.
    noticed: anyOf(self("ada"), inRole("liv")),
    byRules: true,
    shows: ["Ada Eksempel", "/my/blocks"],
    would: [opening("treatment", "care")],
  },
  {
    table: "consent.block",
    what: "Ada has shut out Liv, whose unit answers for her coordination",
    plant: (soil) => soil.put("consent.block", { person_id: ada.id, blocked_person_id: liv.id }),
    noticed: anyOf(self("ada"), inRole("liv")),
    byRules: true,
    shows: ["Liv Påhitt,", "/my/coordinations"],
  },
  {
    table: "consent.block",
    what: "Ada has shut out Bo, to whom something was open",
    plant: (soil) => soil.put("consent.block", { person_id: ada.id, blocked_person_id: bo.id }),
    noticed: self("ada"),
    byRules: true,
    shows: ["Bo Prøvesen,", "/my/shared"],
  },
  {
    table: "consent.break_glass",
    what: "Tuva has opened Kari's crisis plan in an emergency",
    plant: (soil) =>
      soil.change(
        `insert into consent.break_glass (organisation_id, id, person_id, topics, reason, words, opened_by, role_id, unit_id, opened_at, until)
         select organisation_id, $1, $2, '{crisis}', 'life-or-health', 'Fare', $3, $4, $5, now() - interval '10 minutes', now() + interval '40 minutes'
         from people.person where id = $2`,
        [soil.id(), kari.id, tuva.id, tuva.roles[0].id, demoUnits.ambulant.id],
      ),
    noticed: anyOf(self("kari"), inRole("tuva"), officer),
    byRules: true,
    shows: ["Vera Oppfunnet,", "/my/reviews", "/my/reviews/emergencies/:id"],
  },
  {
    table: "consent.consent",
    what: "Ada shares her economy with Noor",
    plant: (soil) =>
      soil.put("consent.consent", {
        ...sharing,
        topic: "economy",
        recipient_kind: "person",
        recipient_person_id: noor.id,
      }),
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Noor Oppdiktet", "/my/shared"],
  },
  {
    table: "consent.consent",
    what: "Ada shared her economy with Lyngtun and has taken it back",
    plant: (soil) =>
      soil.put("consent.consent", {
        ...sharing,
        topic: "economy",
        recipient_kind: "unit",
        recipient_unit_id: demoUnits.lyngtun.id,
        ended_at: at,
        ended_by: ada.id,
        ended_how: "withdrawal",
      }),
    noticed: self("ada"),
    byRules: true,
    would: ["/my/shared", opening("economy", "care")],
    shows: ["Ada Eksempel", "/my/consents", "/my/consents/:id"],
  },
  {
    table: "consent.consent",
    what: "Ada will share her economy with Kari from the new year on",
    plant: (soil) =>
      soil.put("consent.consent", {
        ...sharing,
        topic: "economy",
        recipient_kind: "person",
        recipient_person_id: kari.id,
        valid_from: "2027-01-01",
      }),
    noticed: self("ada"),
    byRules: true,
    would: ["/my/shared", opening("economy", "care")],
    shows: ["Ada Eksempel", "/my/consents", "/my/consents/:id"],
  },
  {
    table: "consent.explanation",
    what: "Kari has asked Liv why she looked",
    plant: (soil) => soil.put("consent.explanation", { ...line, asked_at: at }),
    noticed: anyOf(self("kari"), inRole("liv")),
    shows: ["Liv Påhitt,", "/my/explanations/:id"],
  },
  {
    table: "consent.introduction",
    what: "Kari has shown Ola a code",
    plant: (soil) =>
      soil.change(
        `insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, made_at, valid_until, taken_at, taken_by, taken_role_id)
         select organisation_id, $1, 'screen', sha256('shown'), $2, now() - interval '1 hour', now(), now() - interval '1 hour', $3, $4
         from people.person where id = $2`,
        [soil.id(), kari.id, ola.id, ola.roles[0].id],
      ),
    noticed: anyOf(self("kari"), inRole("ola")),
    shows: ["Ola Liksom,", "/my/asks/new"],
  },
  {
    table: "consent.objection",
    what: "Kari says that Liv should not have looked",
    plant: (soil) => soil.put("consent.objection", { ...line, words: "Det var ikke greit.", made_at: at }),
    noticed: anyOf(self("kari"), officer),
    shows: ["Vera Oppfunnet,", "/my/reviews", "/my/reviews/objections/:id"],
  },
  {
    table: "consent.opening",
    what: "Liv has looked at Kari's treatment",
    plant: (soil) =>
      soil.put("consent.opening", {
        person_id: kari.id,
        topic: "treatment",
        what: "notes",
        basis: "consent",
        basis_id: ada.id,
        purpose: "care",
        actor_person_id: liv.id,
        actor_role_id: liv.roles[0].id,
        actor_role_kind: "employee",
        actor_unit_id: demoUnits.tildeling.id,
        actor_organisation_id: demoOrganisation.id,
        at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/looked", "/my/looked/:id/question"],
  },
  {
    table: "consent.wrong_code",
    what: "Bo has typed a code that was none",
    plant: (soil) => soil.put("consent.wrong_code", { person_id: bo.id, at }),
    noticed: nobodyAtAll,
  },
  {
    table: "kept.erasure",
    what: "Kari wants everything of hers erased",
    plant: (soil) => soil.put("kept.erasure", { person_id: kari.id, asked_at: at, due: "2026-12-20" }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/erasure"],
  },
];
