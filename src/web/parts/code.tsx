/** A code to copy by hand: groups that never break, letters that cannot be mistaken. In: the groups. */
export function Code({ groups }: { groups: readonly string[] }) {
  return (
    <p class="mv-code mv-narrow">
      {groups.map((group, i) => (
        <>
          {i > 0 && " "}
          <span>{group}</span>
        </>
      ))}
    </p>
  );
}
