/** Labelled lines, one beneath the other. */
export const Labelled = ({ lines }: { lines: readonly (readonly [label: string, text: string])[] }) => (
  <dl class="mv-narrow">
    {lines.map(([label, text]) => (
      <>
        <dt>
          <strong>{label}</strong>
        </dt>
        <dd>{text}</dd>
      </>
    ))}
  </dl>
);
