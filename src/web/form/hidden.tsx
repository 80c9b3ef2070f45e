/** A value that goes with the form unseen: the idempotency key, the giver's code (never in an address). */
export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} autocomplete="off" />;
}
