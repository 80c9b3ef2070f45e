import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { ownTexts } from "./own-words.ts";

/** What must hold whenever nobody is writing, in words, with a query for whatever breaks it. */
const rules: Record<string, string> = {
  "a voice has its two first clocks": `select v.id from participation.voice v
    where (select array_agg(c.rule_id order by c.rule_id) from platform.clock c
            where c.subject_id = v.id and c.subject_kind = 'voice' and c.rule_id like 'voice-%')
      is distinct from array['voice-acknowledgement', 'voice-answer']`,
  "a voice has its one line in the trail, and no line lacks its voice": `select coalesce(v.id, t.subject_id)
    from participation.voice v
    full join (select subject_id, count(*) as n from platform.trail where act = 'voice' group by subject_id) t
      on t.subject_id = v.id
    where v.id is null or t.n is distinct from 1`,
  "a voice with a name has its giver, one without has none": `select v.id from participation.voice v
    left join participation.voice_giver g on g.voice_id = v.id where (g.voice_id is null) <> (v.mode = 'anonymous')`,
  "no hole and no double in a thread": `select voice_id from participation.voice_entry
    group by voice_id having min(n) <> 1 or max(n) <> count(*)`,
  "what is done in a thread has its line in the trail, and each line its act": `select coalesce(e.voice_id, t.subject_id)
    from (select voice_id, kind, count(*) as n from participation.voice_entry group by voice_id, kind) e
    full join (select subject_id, act, count(*) as n from platform.trail
                where subject_kind = 'voice' and act <> 'voice' group by subject_id, act) t
      on t.subject_id = e.voice_id and t.act = e.kind
    where e.n is distinct from t.n`,
  "who has answered has read": `select c.subject_id from platform.clock c
    where c.rule_id = 'voice-acknowledgement' and c.ended_on is null
      and exists (select 1 from participation.voice_entry e where e.voice_id = c.subject_id and e.by = 'service')`,
  "where an answer is owed one clock runs towards it, and elsewhere none": `select v.id from participation.voice v
    join lateral (select coalesce(max(n) filter (where kind = 'answer'), 0) as answer,
        coalesce(max(n) filter (where kind = 'reopening' or (kind = 'effect-view' and seen <> 'yes')), 0) as again
      from participation.voice_entry e where e.voice_id = v.id) e on true
    where (select count(*) from platform.clock c where c.subject_id = v.id and c.ended_on is null
            and c.rule_id in ('voice-answer', 'dispute-answer'))
      <> case when v.withdrawn_week is null and e.again >= e.answer then 1 else 0 end`,
  "an open question holds the clock, a reply lets it go": `select c.subject_id from platform.clock c
    where c.rule_id = 'voice-answer' and c.ended_on is null and (c.stopped_on is not null) <>
      (select count(*) filter (where kind = 'question') > count(*) filter (where kind = 'reply')
         from participation.voice_entry e where e.voice_id = c.subject_id)`,
  "what is taken back is out of sight, and nothing else is": `select v.id from participation.voice v
    where (v.withdrawn_week is not null) <>
      exists (select 1 from participation.voice_entry e where e.voice_id = v.id and e.kind = 'withdrawal')`,
  "an answer that led to something has its case with source, measure and three checks": `select c.id
    from participation.improvement_case c
    where (select count(*) from participation.voice_entry e where e.case_id = c.id) <> 1
       or (select count(*) from participation.case_source s where s.case_id = c.id) <> 1
       or (select count(*) from participation.measure m where m.case_id = c.id) <> 1
       or (select array_agg(months order by months) from participation.effect_check k where k.case_id = c.id)
          is distinct from array[3, 6, 12]
       or (select count(*) from platform.trail t where t.subject_id = c.id) <> 2`,
  "a measure and a check have each one clock, which runs until it is done": `select x.id
    from (select m.id, exists (select 1 from participation.measure_entry n where n.measure_id = m.id) as done
            from participation.measure m
          union all select k.id, k.finding is not null from participation.effect_check k) x
    where (select array_agg(c.ended_on is not null) from platform.clock c where c.subject_id = x.id)
      is distinct from array[x.done]`,
  "what is done with measures and checks has its line in the trail": `select x.id
    from (select m.id, 'measure' as act, 1 as n from participation.measure m
          union all select m.id, 'measure-completion', (select count(*) from participation.measure_entry n where n.measure_id = m.id)
            from participation.measure m
          union all select k.id, 'effect-check', case when k.finding is null then 0 else 1 end from participation.effect_check k) x
    where (select count(*) from platform.trail t where t.subject_id = x.id and t.act = x.act) <> x.n`,
  "a giver with a name is told of each answer once": `select g.voice_id from participation.voice_giver g
    where (select count(*) from platform.message m where m.subject_id = g.voice_id and m.kind = 'voice-answer')
      <> (select count(*) from participation.voice_entry e where e.voice_id = g.voice_id and e.kind = 'answer')`,
  "no hole and no double in the versions of one's own texts": `select thread_id from (select thread_id, n from care.plan_text
      union all select thread_id, n from care.crisis_text) x
    group by thread_id having min(n) <> 1 or max(n) <> count(*)`,
  "a measure has what was agreed, and nothing else has": `select coalesce(t.id, m.thread_id)
    from (select id from care.plan_text where place = 'measure' and n = 1) t
    full join (select thread_id, count(*) as n from care.plan_measure group by thread_id) m on m.thread_id = t.id
    where t.id is null or m.n is distinct from 1`,
  "what one does in one's own plans has its line in the trail, and each line its act": `select coalesce(x.id, t.subject_id)
    from (select thread_id as id, kind, count(*) as n from (
            select thread_id, case when n > 1 then 'plan-text-version' when place = 'measure' then 'plan-measure' else 'plan-text' end as kind
              from care.plan_text
            union all select thread_id, 'plan-measure-step' from care.plan_measure_step
            union all select thread_id, 'plan-rating' from care.plan_rating
            union all select thread_id, case when n > 1 then 'crisis-text-version' else 'crisis-text' end from care.crisis_text) k
          group by thread_id, kind) x
    full join (select subject_id, act, count(*) as n from platform.trail
                where subject_kind in ('plan-text', 'crisis-text') group by subject_id, act) t
      on t.subject_id = x.id and t.act = x.kind
    where x.n is distinct from t.n`,
  "a crisis plan has been changed as often as something was written in it": `select p.id from care.crisis_plan p
    where p.version <> (select count(*) from care.crisis_text t where t.plan_id = p.id)`,
  "a form that is remembered as sent has its effect": `select key_hash from platform.once
    where person_id is not null and result is null`,
};

/** What is broken, in words; empty where everything is whole. In: the owner, while nobody writes. */
export const broken = async (owner: Owner): Promise<string[]> => {
  const found: string[] = [];
  for (const [rule, query] of Object.entries(rules)) {
    const { rows } = await owner.query(query);
    if (rows.length > 0) found.push(`${rule}: broken ${rows.length} times, ${JSON.stringify(rows[0])}`);
  }
  return found;
};

/** How often each form's own words stand in the database, those that lie sealed too. */
export const marks = async (owner: Owner, config: Pick<Config, "key">): Promise<Map<string, number>> => {
  const find = async (query: string, parameters: unknown[]) =>
    (await owner.query(query, parameters)).rows as Record<string, unknown>[];
  const own = await ownTexts(find, config, 1_000_000);
  const { rows } = await owner.query(`
    select words as mark from participation.voice
    union all select case when text <> '' then text else coalesce(degree_reason, kind || ' ' || voice_id) end
      from participation.voice_entry
    union all select text from participation.measure_entry
    union all select text from participation.effect_check where text is not null
    union all select 'step ' || thread_id from care.plan_measure_step`);
  const found = new Map<string, number>();
  const marked = [...(rows as { mark: string }[]).map(({ mark }) => mark), ...own.map(({ words }) => words)];
  for (const mark of marked) found.set(mark, (found.get(mark) ?? 0) + 1);
  return found;
};
