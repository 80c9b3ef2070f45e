/** What a lint of the database would call a fault and is so on purpose, each with its reason. */
export const byMeaning = {
  /** Tables without any policy: no login of the application reads or writes a row, only owner functions do. */
  closedToTheApplication: {
    "consent.wrong_code":
      "counts codes that were wrong; only the function that takes a code reads or writes it",
    "care.crisis_attempt":
      "counts cards' codes that were wrong; only the function that reads by a card reads or writes it",
    "platform.erased":
      "who has been erased, as hashes; read and added to by functions, at start and at an erasure",
    "platform.acting": "who a transaction is: a login that could write here could become anybody",
    "platform.house_key": "proves the installation's own hands; only its hash is here",
    "platform.migration": "the owner's note of what has been applied",
    "platform.pending_form": "sealed text of somebody whose session ran out, handed back once by a function",
    "way_in.password": "kept and compared by functions: not even its owner reads the hash",
    "platform.session": "opened, moved and ended by functions that are given the token's hash",
  },
  /** Tables where the organisation stands in the row but in no key. */
  organisationNotInKey: {
    "people.identity": "whoever signs in is not yet known to belong to an organisation",
    "platform.acting": "one row a database connection, gone with its transaction",
    "platform.clock": "found by its random id and its subject; its policy asks for the organisation",
    "platform.message": "found by its random id and its reader alone",
    "platform.trail": "only ever added to and read in time; nothing refers to a line of it",
  },
} satisfies Record<string, Record<string, string>>;
