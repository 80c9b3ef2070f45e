import { syntheticNumber } from "#test/made-up-number.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { writeNumber } from "../../../../demo/numbers.ts";
import { neighbour } from "../../neighbour.ts";
import { anyOf, inRole, nobodyAtAll, reaching, self, whatever, workingAt } from "../askers.ts";
import type { Planting } from "../planting.ts";

const { kari, noor, per } = demoCast;
const leader = neighbour.people[1]?.id;
const at = "2026-11-20T10:00:00Z";
const of = { organisation_id: demoOrganisation.id, person_id: kari.id };
const bytes = Buffer.from("0123456789abcdef0123456789abcdef");

/** Who people are, how they are reached and come in. */
export const plantedPersons: readonly Planting[] = [
  {
    table: "people.address_grading",
    what: "Kari's address is confidential",
    plant: (soil) =>
      soil.put("people.address_grading", {
        person_id: kari.id,
        grade: "confidential",
        valid_from: "2026-01-01",
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/profile/address-grading"],
  },
  {
    table: "people.ask_limit",
    what: "Kari does not want to be asked",
    plant: (soil) => soil.put("people.ask_limit", { person_id: kari.id, at_most: "never", said_at: at }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/profile/ask-limit"],
  },
  {
    table: "people.birth",
    what: "it is known when Noor was born",
    plant: (soil) => soil.row("people.birth", { ...of, person_id: noor.id, born: "1990-02-03" }),
    noticed: self("noor"),
    shows: ["Noor Oppdiktet", "/my/take-out/json"],
  },
  {
    table: "people.contact_detail",
    what: "Kari has a telephone",
    plant: async (soil) =>
      soil.row("people.contact_detail", {
        ...of,
        telephone: await soil.sealedFor("kari", "telephone", "90 00 00 00"),
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/profile/contact"],
  },
  {
    table: "people.contact_wish",
    what: "Kari wants letters",
    plant: (soil) =>
      soil.put("people.contact_wish", {
        person_id: kari.id,
        email_pace: "off",
        letter: true,
        sms: false,
        telephone_way: "no",
        shared: true,
        wished_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/profile/contact"],
  },
  {
    table: "people.identity",
    what: "Kari is recognised at one more provider",
    plant: (soil) =>
      soil.row("people.identity", { ...of, issuer: "https://another.example", subject_hash: bytes }),
    noticed: self("kari"),
  },
  {
    table: "people.interpreter_need",
    what: "Kari needs an interpreter",
    plant: async (soil) =>
      soil.put("people.interpreter_need", {
        person_id: kari.id,
        needed: true,
        kind: "sign",
        sealed: await soil.sealedFor("kari", "interpreter", "Norsk tegnspråk"),
        said_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/profile/interpreter"],
  },
  {
    table: "people.invitation",
    what: "the neighbours' leader has been invited to sign in",
    plant: (soil) =>
      soil.put("people.invitation", {
        organisation_id: neighbour.organisation,
        person_id: leader,
        code_hash: bytes,
        made_at: at,
        expires_at: "2100-01-01T00:00:00Z",
      }),
    noticed: (who) => who.kind === "administrator" && who.organisation === neighbour.organisation,
  },
  {
    table: "people.national_number",
    what: "Kari's national number is known",
    plant: (soil) =>
      writeNumber(soil.owner, soil.config, kari.id, {
        national_number: syntheticNumber(),
        document: "passport",
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/profile/national-number"],
  },
  {
    table: "people.person",
    what: "somebody is here who works nowhere",
    plant: (soil) => soil.put("people.person", { name: "Kanari Navnesen", valid_from: "2026-01-01" }),
    noticed: nobodyAtAll,
  },
  {
    table: "people.person",
    what: "Kari has another name",
    plant: (soil) =>
      soil.change("update people.person set name = 'Kanari Navnesen' where id = $1", [kari.id]),
    // She has said something to Lyngtun with her name on it.
    noticed: anyOf(self("kari"), workingAt(demoUnits.lyngtun.id)),
    shows: ["Kari Fiksjon", "/my/profile"],
  },
  {
    table: "people.person_key",
    what: "Noor has a key of her own",
    plant: (soil) => soil.sealedFor("noor", "note", "x"),
    noticed: self("noor"),
  },
  {
    table: "people.postal_address",
    what: "Kari has an address",
    plant: async (soil) =>
      soil.row("people.postal_address", {
        ...of,
        sealed: await soil.sealedFor("kari", "address", "Ingen gate 1"),
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/profile/contact"],
  },
  {
    table: "people.representation",
    what: "Noor accompanies Kari",
    plant: (soil) =>
      soil.put("people.representation", {
        person_id: kari.id,
        representative_id: noor.id,
        kind: "companion",
        topics: ["appointments"],
        legal_basis: "pbrl § 3-1",
        valid_from: "2026-11-01",
        registered_by: kari.id,
        registered_at: at,
      }),
    // That one could act for somebody stands in the menu, whatever one is here as.
    noticed: whatever("noor"),
    byRules: true,
    shows: ["Kari Fiksjon", "/my/representation", "/my/representation/:id/end"],
  },
  {
    table: "people.role",
    what: "Per works at Fossen's ward too",
    plant: (soil) =>
      soil.put("people.role", {
        person_id: per.id,
        unit_id: demoUnits.fossenDegn.id,
        kind: "employee",
        title: "vikar",
        valid_from: "2026-11-01",
        source: "operator",
      }),
    // Liv, too, whose unit names coordinators from among all who work here.
    noticed: anyOf(whatever("per"), reaching(demoUnits.fossenDegn.id), inRole("liv")),
    shows: ["Nina Utenvirkelighet,", "/my/staff"],
  },
];
