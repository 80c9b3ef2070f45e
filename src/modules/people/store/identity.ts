import { randomUUID } from "node:crypto";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** A way to be recognised: the provider, the claim, and the keyed hash of its value. */
export interface Recognition {
  issuer: string;
  claim: string;
  subject_hash: Uint8Array;
}

/** A person as sign-in knows one. */
export interface Known {
  id: string;
  organisation_id: string;
  language: string;
}

/** The person who is recognised so and is here today; null for a stranger and for one who has ended. */
export const recognise = (tx: Tx, by: Recognition): Promise<Known | null> =>
  tx.maybe(
    raw<Known>(sql`
      with seen as (
        update people.identity set last_used_on = platform.today()
         where issuer = ${by.issuer} and claim = ${by.claim} and subject_hash = ${by.subject_hash}
        returning person_id
      )
      select p.id, p.organisation_id, p.language from people.person p join seen on seen.person_id = p.id
       where p.valid_to is null or p.valid_to >= (select platform.today())`),
  );

/** A way in which a person is recognised, for one who is signed in already; null where there is none. */
export const recognitionFor = (tx: Tx, personId: string): Promise<Recognition | null> =>
  tx.maybe(
    raw<Recognition>(sql`select issuer, claim, subject_hash from people.identity where person_id = ${personId}
      order by last_used_on desc nulls last limit 1`),
  );

/** Whether the recognition is bound to anybody, ended ones too: such a person is not made anew. */
export const isBound = async (tx: Tx, by: Recognition): Promise<boolean> =>
  (await tx.maybe(
    raw(sql`select 1 from people.identity
      where issuer = ${by.issuer} and claim = ${by.claim} and subject_hash = ${by.subject_hash}`),
  )) !== null;

/** Binds a recognition to a person; it can be bound to one only. */
export const bindIdentity = (tx: Tx, person: Pick<Known, "id" | "organisation_id">, by: Recognition) =>
  tx.run(
    k.insertInto("people.identity").values({
      organisation_id: person.organisation_id,
      person_id: person.id,
      issuer: by.issuer,
      claim: by.claim,
      subject_hash: by.subject_hash as Buffer,
      last_used_on: sql`platform.today()`,
    }),
  );

/** The one organisation of the installation; null where there are several: then none can be guessed. */
export const onlyOrganisation = async (tx: Tx): Promise<string | null> => {
  const rows = await tx.all(
    raw<{ id: string }>(sql`select id from people.organisation
      where valid_to is null or valid_to >= (select platform.today()) limit 2`),
  );
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
};

/** Enters a person from today. Out: the id. */
export const addPerson = async (
  tx: Tx,
  person: { organisationId: string; name: string; language: string },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    k.insertInto("people.person").values({
      organisation_id: person.organisationId,
      id,
      name: person.name,
      language: person.language as "nb",
      valid_from: sql`platform.today()`,
    }),
  );
  return id;
};

/** In the demo only: everybody who can be chosen, as what, users first. */
export const demoCast = (tx: Tx, issuer: string) =>
  tx.all(
    raw<{ id: string; name: string; roles: { kind: string; title: string; unit: string }[] }>(sql`
      select p.id, p.name, coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'title', r.title, 'unit', u.short_name)
          order by r.valid_from, r.kind) filter (where r.id is not null), '[]'::jsonb) as roles
        from people.person p
        join people.identity i on i.person_id = p.id and i.issuer = ${issuer}
        left join people.role r on r.person_id = p.id and r.valid_from <= (select platform.today())
          and (r.valid_to is null or r.valid_to >= (select platform.today()))
        left join people.unit u on u.id = r.unit_id
       where p.valid_to is null or p.valid_to >= (select platform.today())
       group by p.id, p.name
       order by count(r.id) > 0, min(array_position(array['employee', 'unit-leader', 'user-contact', 'administrator', 'privacy-officer'], r.kind)), p.name`),
  );
