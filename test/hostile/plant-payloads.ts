import { payloads } from "./payloads.ts";
import type { World } from "./world.ts";

// What a person writes or is called, column by column; the rest are our own words, ids and hashes.
const written: Record<string, readonly string[]> = {
  "participation.voice": ["words", "about"],
  "participation.voice_giver": ["name", "contact"],
  "participation.voice_entry": ["text", "degree_reason", "person_name", "person_title"],
  "participation.improvement_case": ["title", "problem"],
  "participation.case_source": ["shown_text"],
  "participation.measure": ["what", "owner_name"],
  "participation.measure_entry": ["text", "by_name"],
  "participation.effect_check": ["text", "by_name"],
  "participation.publication": ["said", "answered"],
  "participation.service_promise": ["text"],
  "people.person": ["name", "pronoun"],
  "people.contact_detail": ["email_unsealed"],
  "people.directory_entry": ["name", "purpose", "telephone", "web"],
  "people.unit_name": ["name", "short_name"],
  "people.unit_succession": ["reason"],
  "people.organisation": ["name", "telephone", "address", "word_for_user"],
  "people.unit": ["name", "short_name", "telephone", "address"],
  "people.role": ["title"],
  "people.representation": ["legal_basis", "evidence"],
  "platform.session": ["device"],
  "kept.impact_answer": ["words"],
  "consent.ask": ["why"],
  "consent.break_glass": ["words", "review_words"],
  "consent.explanation": ["words"],
  "consent.objection": ["words", "review_words"],
  "platform.clock": ["extension_reason"],
};

/** Columns of text in which nothing a person writes can stand: a closed list, a hash, an id. */
const closed =
  /^(mode|choice|wants|with_kind|template|place|capacity|side|life_area|status|channel|as_whom|wish|language|kind|by|outcome|seen|finding|period|code|number|source|act|subject_kind|actor_kind|role_kind|rule_id|once_key|last_error|result|form|provider|provider_sid|ended_by|claim|issuer|purpose|name\.migration|sha256|assurance|device|email_pace|telephone_way|at_most|code_hash|delivery|checked|starts|how|heard|time_enough|plain_words|respect|document|key_id|hash|counter|readers|grade|topic|what|basis|answer|reason|field|written_as|(ended|recipient|actor)_\w+)$/;

/** Text columns that nobody has thought of: neither written by persons nor closed. */
export const forgotten = async ({ rows }: World): Promise<string[]> =>
  (
    (await rows(
      `select table_schema || '.' || table_name as t, column_name as c from information_schema.columns
        where table_schema not in ('information_schema') and table_schema !~ '^pg_' and data_type = 'text'
          and table_name not in ('migration', 'acting', 'house_key', 'access_rule', 'received', 'coercion_known', 'guest_here', 'meeting_guest_here')`,
    )) as { t: string; c: string }[]
  )
    .filter(({ t, c }) => !written[t]?.includes(c) && !closed.test(c))
    .map(({ t, c }) => `${t}.${c}`);

/** Writes the payloads into every row of every column that takes a person's words, one after the other. */
export const plantPayloads = async ({ rows }: World): Promise<number> => {
  let planted = 0;
  for (const [table, columns] of Object.entries(written))
    for (const column of columns) {
      const changed = await rows(
        `update ${table} t set ${column} = ($1::text[])[1 + (n.n + $2) % $3]
           from (select ctid as at, row_number() over (order by ctid desc) as n from ${table} where ${column} is not null and ${column} <> '') n
          where t.ctid = n.at returning 1`,
        [payloads, planted, payloads.length],
      );
      planted += changed.length;
    }
  return planted;
};
