// What somebody with the database's own rights may do to a log of six seals with 25 lines each, and how it is told.
const one = (n: number) => `(select id from consent.opening where seal = ${n} order by id limit 1)`;
const gone = (which: string) =>
  `l as (delete from platform.trail where seal ${which}) delete from consent.opening where seal ${which}`;

/** Takes one line away. */
export const oneLess = (n: number): string => `delete from consent.opening where id = ${one(n)}`;

/** Cuts off the end. */
export const cutAfter = (n: number): string =>
  `with s as (delete from platform.log_seal where n > ${n}), ${gone(`> ${n}`)}`;

/** Each: what is done ("whoever … is found out"), what is said of it, and the statements. */
export const attacks = (bo: string, siv: string): [what: string, says: RegExp, statements: string[]][] => [
  [
    "makes it look as if somebody else had looked",
    /seal 3, 25 lines\) is not what was sealed/,
    [
      `update consent.opening set actor_person_id = '${siv}' where id in (
         select id from consent.opening where seal = 3 and actor_person_id = '${bo}' limit 1)`,
    ],
  ],
  [
    "moves an opening to another day",
    /seal 2, .*is not what was sealed/,
    [`update consent.opening set at = at - interval '1 day' where id = ${one(2)}`],
  ],
  [
    "changes what an act in the trail was about",
    /seal 4, .*is not what was sealed/,
    [
      `update platform.trail set detail = '{"mode": "anonymous"}' where id in (
         select id from platform.trail where seal = 4 limit 1)`,
    ],
  ],
  ["takes a line out of the middle", /1 of 25 lines .*seal 3\) are missing: they were removed/, [oneLess(3)]],
  [
    "takes a line out and corrects the count",
    /Seal 3 was changed/,
    [oneLess(3), "update platform.log_seal set line_count = 24 where n = 3"],
  ],
  [
    "swaps two lines between days",
    /seal 2, .*is not what was sealed[\s\S]*seal 5, .*is not what was sealed/,
    [`update consent.opening set seal = 7 - seal where id in (${one(2)}, ${one(5)})`],
  ],
  [
    "swaps who looked",
    /seal 3, .*is not what was sealed/,
    [
      `update consent.opening set actor_person_id = case when actor_person_id = '${bo}' then '${siv}'::uuid
         else '${bo}' end where seal = 3`,
    ],
  ],
  [
    "puts a line into a sealed day",
    /1 lines more than were sealed .*seal 4\): they were put in/,
    [
      `insert into consent.opening select organisation_id, gen_random_uuid(), person_id, topic, what, basis, basis_id, purpose,
         '${bo}', null, null, null, actor_organisation_id, at, seal from consent.opening where id = ${one(4)}`,
    ],
  ],
  [
    "puts a line into a seal that is not there",
    /seals that are not there \(99\)/,
    [`update consent.opening set seal = 99 where id = ${one(4)}`],
  ],
  [
    "takes out a whole day's seal",
    /Seal 3 is missing[\s\S]*seals that are not there/,
    ["delete from platform.log_seal where n = 3"],
  ],
  [
    "takes out a whole day, seal and lines",
    /Seal 3 is missing/,
    [`with s as (delete from platform.log_seal where n = 3), ${gone("= 3")}`],
  ],
  [
    "says that yesterday's lines have had their ten years",
    /10 years have not gone: they were removed/,
    [`with s as (update platform.log_seal set let_go_on = current_date where n = 2), ${gone("= 2")}`],
  ],
];
