import { randomUUID } from "node:crypto";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { ContactWish } from "../reach.ts";

/** A person as the owner of rows. */
export interface Owner {
  id: string;
  organisation_id: string;
}

/** Where a person can be reached, sealed. */
export interface SealedDetail {
  email: Uint8Array | null;
  telephone: Uint8Array | null;
  address: Uint8Array | null;
}

/** A wish as it was said: when, and the best times in own words, sealed. */
export interface KeptWish extends ContactWish {
  times: Uint8Array | null;
  wished_at: Date;
}

const wish = sql`email_pace, letter, sms, telephone_way, shared, times, wished_at`;

/** What a person has wished, newest first, at most `most`. */
export const wishesOf = (tx: Tx, personId: string, most: number): Promise<KeptWish[]> =>
  tx.all(
    raw<KeptWish>(
      sql`select ${wish} from people.contact_wish where person_id = ${personId} order by wished_at desc, id limit ${most}`,
    ),
  );

/** Where a person can be reached now. */
export const detailOf = async (tx: Tx, personId: string): Promise<SealedDetail> =>
  (await tx.maybe(
    raw<SealedDetail>(sql`select d.email, d.telephone, a.sealed as address
      from (select ${personId}::uuid as person_id) p
      left join people.contact_detail d on d.person_id = p.person_id
      left join people.postal_address a on a.person_id = p.person_id`),
  )) ?? { email: null, telephone: null, address: null };

/** Says it anew; what was said before stays. */
export const addWish = (
  tx: Tx,
  person: Owner,
  said: ContactWish & { times: Uint8Array | null },
): Promise<number> =>
  tx.run(
    k.insertInto("people.contact_wish").values({
      ...said,
      organisation_id: person.organisation_id,
      id: randomUUID(),
      person_id: person.id,
    }),
  );

/** Keeps where a person can be reached from now on; what stood there is gone. */
export const keepDetail = async (tx: Tx, person: Owner, detail: SealedDetail): Promise<void> => {
  await tx.run(
    raw(sql`insert into people.contact_detail (organisation_id, person_id, email, telephone)
      values (${person.organisation_id}, ${person.id}, ${detail.email}, ${detail.telephone})
      on conflict (person_id) do update set email = excluded.email, telephone = excluded.telephone,
        email_unsealed = null, email_hash = null, changed_at = now()`),
  );
  if (detail.address === null)
    await tx.run(raw(sql`delete from people.postal_address where person_id = ${person.id}`));
  else
    await tx.run(
      raw(sql`insert into people.postal_address (organisation_id, person_id, sealed)
        values (${person.organisation_id}, ${person.id}, ${detail.address})
        on conflict (person_id) do update set sealed = excluded.sealed, changed_at = now()`),
    );
};

/** How one person is to be sent something, as the sending job has it. */
export interface PostRow extends ContactWish {
  person_id: string;
  language: string;
  email: Uint8Array | null;
  /** The person's key, wrapped; null where it has been destroyed. */
  wrapped: Uint8Array | null;
}

/** Of these persons, those who are still here and have wished something, by their newest wish. Only for the job. */
export const postRows = (tx: Tx, personIds: readonly string[]): Promise<PostRow[]> =>
  tx.all(
    raw<PostRow>(sql`
      select p.id as person_id, p.language, d.email, y.wrapped,
          w.email_pace, w.letter, w.sms, w.telephone_way, w.shared
        from people.person p
        join lateral (select * from people.contact_wish x where x.person_id = p.id
          order by x.wished_at desc, x.id limit 1) w on true
        left join people.contact_detail d on d.person_id = p.id
        left join people.person_key y on y.person_id = p.id
       where p.id = any(${[...personIds]}::uuid[]) and p.valid_from <= (select platform.today())
         and (p.valid_to is null or p.valid_to >= (select platform.today()))`),
  );

/** Addresses that wait in the clear, at most `most`. Only for the job that seals them. */
export const unsealedAddresses = (
  tx: Tx,
  most: number,
): Promise<{ id: string; organisation_id: string; email: string }[]> =>
  tx.all(
    raw(sql`select person_id as id, organisation_id, email_unsealed as email from people.contact_detail
      where email_unsealed is not null order by person_id limit ${most}`),
  );

/** Puts the sealed one in its place, unless the person has changed it meanwhile. */
export const sealAddress = (tx: Tx, personId: string, clear: string, sealed: Uint8Array): Promise<number> =>
  tx.run(
    raw(sql`update people.contact_detail set email = ${sealed}, email_unsealed = null
      where person_id = ${personId} and email_unsealed = ${clear}`),
  );
