import { href, type Lang } from "#platform/texts/index.ts";

/** Ways on: each a link and one sentence. */
export const WayList = ({
  lang,
  ways,
}: {
  lang: Lang;
  ways: readonly { path: string; title: string; text: string }[];
}) => (
  <ul class="mv-plain mv-stack">
    {ways.map(({ path, title, text }) => (
      <li>
        <a class="ds-link" href={href(lang, path)}>
          {title}
        </a>
        <br />
        {text}
      </li>
    ))}
  </ul>
);
