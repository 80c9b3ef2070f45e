import { into, type Statement } from "../settle-further.ts";

const row = "id uuid, org uuid, person uuid";

/** Both accounts, and what of them is shared. */
export const accountStatements: readonly Statement[] = [
  [
    "accounts",
    into(
      "care.after_talk_account",
      "organisation_id, id, person_id, coercion_id, side, n, sealed, channel, written_by, role_id",
      `x.org, x.id, x.person, x.coercion, x.side, x.n, 'x', case when x.side = 'paper' then 'paper' else 'web' end, x.by,
        case when x.side <> 'own' then x.id end`,
      `${row}, coercion uuid, side text, n int, by uuid`,
    ),
  ],
  [
    "sharings",
    into(
      "care.account_sharing",
      "organisation_id, id, person_id, account_id, given_by, ended_at",
      "x.org, x.id, x.person, x.account, x.person, case when x.ended then now() end",
      `${row}, account uuid, ended boolean`,
    ),
  ],
];
