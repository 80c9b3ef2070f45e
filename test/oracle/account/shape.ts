interface OfCoercion {
  id: string;
  org: string;
  person: string;
}
/** A version of how it was after coercion: the person's own, the person's from paper, or the ward's. */
export interface Account extends OfCoercion {
  coercion: string;
  side: "own" | "paper" | "service";
  n: number;
  by: string;
}
/** That others may read one version of the person's. */
export interface Sharing extends OfCoercion {
  account: string;
  ended: boolean;
}

/** What a world holds of both accounts. */
export interface AccountRows {
  accounts: Account[];
  sharings: Sharing[];
}

/** A world without accounts. */
export const noAccounts: AccountRows = { accounts: [], sharings: [] };
