import { seal } from "#platform/session/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { administrator, anyOf, nobodyAtAll, officer, self, whatever, workingAt } from "../askers.ts";
import type { Planting } from "../planting.ts";

const { ada, kari, bo, siv, lilje, vidar } = demoCast;
const at = "2026-11-20T10:00:00Z";
const bytes = Buffer.from("0123456789abcdef0123456789abcdef");

/** How people come in, what waits for them there, and what is written down of it. */
export const plantedComings: readonly Planting[] = [
  {
    table: "platform.draft",
    what: "Kari has begun to write a voice to Lyngtun",
    plant: (soil) =>
      soil.row("platform.draft", {
        person_id: kari.id,
        form: "voice",
        subject_id: demoUnits.lyngtun.id,
        fields: JSON.stringify({ words: "Kanarien" }),
        saved_at: at,
      }),
    noticed: whatever("kari"),
    shows: ["Kari Fiksjon", "/my/units/lyngtun/voice"],
  },
  {
    table: "platform.message",
    what: "Kari has a message",
    plant: (soil) =>
      soil.put("platform.message", {
        person_id: kari.id,
        kind: "voice-answer",
        subject_kind: "voice",
        subject_id: kari.id,
        created_at: at,
      }),
    noticed: whatever("kari"),
    shows: ["Kari Fiksjon", "/my/messages", "/my/messages/:id"],
  },
  {
    table: "platform.once",
    what: "Kari has sent a form",
    plant: (soil) =>
      soil.row("platform.once", {
        key_hash: bytes,
        act: "voice",
        person_id: kari.id,
        digest: bytes,
        expires_at: "2100-01-01",
      }),
    noticed: whatever("kari"),
  },
  {
    table: "platform.session",
    what: "Kari is signed in at one more place",
    plant: (soil) =>
      soil.row("platform.session", {
        id: soil.id(),
        token_hash: bytes,
        person_id: kari.id,
        provider: "test",
        device: "Firefox/Windows",
        ends_at: "2100-01-01",
      }),
    noticed: whatever("kari"),
    shows: ["Kari Fiksjon", "/my/sessions"],
  },
  {
    table: "platform.trail",
    what: "Vidar has written something for Lilje",
    plant: (soil) =>
      soil.put("platform.trail", {
        act: "note",
        subject_kind: "note",
        subject_id: lilje.id,
        actor_kind: "person",
        person_id: vidar.id,
        for_person_id: lilje.id,
        at,
      }),
    noticed: anyOf(self("lilje"), whatever("vidar")),
    shows: ["Lilje Fabel", "/my/looked", "/my/looked/:id/objection"],
  },
  {
    table: "platform.trail",
    what: "Siv has read a voice",
    plant: (soil) =>
      soil.put("platform.trail", {
        act: "reading",
        subject_kind: "voice",
        subject_id: siv.id,
        actor_kind: "person",
        person_id: siv.id,
        role_id: siv.roles[0].id,
        at,
      }),
    noticed: whatever("siv"),
  },
  {
    table: "platform.log_seal",
    what: "the log has been sealed once more",
    plant: (soil) =>
      soil.change(
        `insert into platform.log_seal (n, line_count, hash, previous, head, upto, upto_week, sealed_at)
         select coalesce(max(n), 0) + 1, 3, $1, $1, $1, $2::timestamptz, '2026-11-16', $2 from platform.log_seal`,
        [bytes, at],
      ),
    noticed: officer,
  },
  {
    table: "way_in.code_wish",
    what: "Kari wishes for a code on paper from Tildelingskontoret",
    plant: (soil) =>
      soil.put("way_in.code_wish", { person_id: kari.id, unit_id: demoUnits.tildeling.id, made_at: at }),
    noticed: anyOf(self("kari"), workingAt(demoUnits.tildeling.id), administrator),
    shows: ["Liv Påhitt,", "/my/paper-codes"],
  },
  {
    table: "way_in.paper_code",
    what: "Elvebredden has given Ada a code on paper",
    plant: (soil) =>
      soil.put("way_in.paper_code", {
        person_id: ada.id,
        code_hash: "",
        made_at: at,
        expires_at: "2100-01-01",
        made_by: demoCast.ola.id,
        role_id: demoCast.ola.roles[0].id,
        unit_id: demoUnits.elvebredden.id,
        delivery: "handed-over",
        checked: "known",
      }),
    noticed: anyOf(self("ada"), workingAt(demoUnits.elvebredden.id), administrator),
    shows: ["Ola Liksom,", "/my/paper-codes"],
  },
  {
    table: "way_in.passkey",
    what: "Ada has one more passkey",
    plant: (soil) =>
      soil.put("way_in.passkey", {
        person_id: ada.id,
        credential_id: bytes,
        public_key: bytes,
        counter: "0",
        made_at: at,
      }),
    noticed: self("ada"),
    shows: ["Ada Eksempel", "/my/way-in"],
  },
  {
    table: "way_in.password",
    what: "Ada has a password",
    plant: (soil) =>
      soil.row("way_in.password", {
        organisation_id: demoOrganisation.id,
        person_id: ada.id,
        hash: "x",
        made_at: at,
      }),
    noticed: self("ada"),
    shows: ["Ada Eksempel", "/my/way-in"],
  },
  {
    table: "way_in.sign_in_name",
    what: "Kari has a name to sign in with",
    plant: (soil) =>
      soil.put("way_in.sign_in_name", {
        person_id: kari.id,
        name_hash: bytes,
        name_sealed: seal(soil.config.key("sign-in-name"), "elv-lykt-111", "sign-in-name"),
        made_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/way-in"],
  },
  {
    table: "way_in.attempt",
    what: "somebody has tried a name and a password",
    plant: (soil) => soil.row("way_in.attempt", { bucket: bytes, tries: 4 }),
    noticed: nobodyAtAll,
  },
  {
    table: "way_in.used_challenge",
    what: "somebody has used a passkey",
    plant: (soil) => soil.row("way_in.used_challenge", { hash: bytes }),
    noticed: nobodyAtAll,
  },
  {
    table: "platform.pending_form",
    what: "somebody has sent a form without being signed in",
    plant: (soil) =>
      soil.row("platform.pending_form", {
        id_hash: bytes,
        sealed: bytes,
        person_id: bo.id,
        expires_at: "2100-01-01",
      }),
    noticed: nobodyAtAll,
  },
];
