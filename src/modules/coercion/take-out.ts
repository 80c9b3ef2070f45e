import type { TakeOut } from "#platform/module.ts";
import { type Accounts, openAccounts } from "./accounts.ts";
import { accountInWords } from "./accounts-in-words.ts";
import { type Changes, openChanges } from "./changes.ts";
import { changeInWords } from "./changes-in-words.ts";
import { factsInWords, kindInWords, stepInWords } from "./in-words.ts";
import { accountTables } from "./store/accounts.ts";
import { changeTables } from "./store/changes.ts";
import { coercionsOf, takenTables } from "./store/coercions.ts";
import { supportedTables } from "./store/supported.ts";
import { takenSupported } from "./supported-take-out.ts";
import { openTalks } from "./talk.ts";

/** What a unit has registered of the one who acts, and what came of each conversation. */
export const talkTakeOut: TakeOut = {
  tables: [...takenTables, ...accountTables, ...changeTables, ...supportedTables],
  take: async (tx, acting, { today, lang, config }) => {
    const person = { id: acting.person_id, organisation_id: acting.organisation_id };
    const talks = await openTalks(tx, config, person, await coercionsOf(tx, person.id));
    const told = new Map<string, Accounts>();
    const next = new Map<string, Changes>();
    for (const { coercion } of talks) {
      told.set(coercion.id, await openAccounts(tx, config, coercion));
      next.set(coercion.id, await openChanges(tx, config, coercion));
    }
    const accountsOf = (id: string) => {
      const { own = [], paper = [], service = [] } = told.get(id)?.of ?? {};
      return [...own, ...paper, ...service];
    };
    return [
      {
        dataClass: "after coercion",
        name: "after_talks",
        data: talks.map(({ coercion, steps }) => ({
          id: coercion.id,
          unit_id: coercion.unit_id,
          kind: coercion.kind,
          ended_on: coercion.ended_on,
          registered_by: coercion.registered_by,
          registered_at: coercion.registered_at.toISOString(),
          withdrawn_at: coercion.withdrawn_at?.toISOString() ?? null,
          steps: steps.map((step) => ({
            ...step,
            written_at: step.written_at.toISOString(),
          })),
          accounts: accountsOf(coercion.id).map((account) => ({
            ...account,
            written_at: account.written_at.toISOString(),
            shared_at: account.shared_at?.toISOString() ?? null,
          })),
          changes: (next.get(coercion.id)?.all ?? []).map((change) => ({
            id: change.id,
            side: change.side,
            words: change.words,
            channel: change.channel,
            written_by: change.written_by,
            written_at: change.written_at.toISOString(),
            steps: change.steps.map((step) => ({ ...step, at: step.at.toISOString() })),
          })),
        })),
        read: talks.map((talk) => ({
          title: kindInWords(lang, talk.coercion.kind),
          lines: [
            ...factsInWords(lang, today, talk).map(({ label, text }) => [label, text] as const),
            ...talk.steps.map((step) => {
              const { what, when, more } = stepInWords(lang, today, step, talk.names);
              return [when, [what, ...more].join(". ")] as const;
            }),
            ...accountsOf(talk.coercion.id).map((account) => {
              const names = told.get(talk.coercion.id)?.names ?? new Map();
              const { who, when } = accountInWords(lang, today, account, { unit: talk.unit, names });
              return [`${who}. ${when}`, account.words ?? ""] as const;
            }),
            ...(next.get(talk.coercion.id)?.all ?? []).map((change) => {
              const { who, when } = changeInWords(
                lang,
                today,
                change,
                next.get(talk.coercion.id)?.names ?? new Map(),
              );
              return [`${who}. ${when}`, change.words ?? ""] as const;
            }),
          ],
        })),
      },
      await takenSupported(tx, { today, lang, config }),
    ];
  },
};
