import { raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { keeper } from "#platform/keep.ts";
import { href, type Lang } from "#platform/texts/index.ts";

type Props = { lang: Lang; ways: readonly { path: string; title: string; text: string }[] };

const kept = keeper<HtmlEscapedString>(200);

/** Ways on: each a link and one sentence. Words of the house, the same for everybody who has these ways. */
export const WayList = (props: Props) => (
  <>
    {kept(
      `${props.lang} ${props.ways.map((way) => way.path).join(" ")}`,
      () => raw(String(<List {...props} />)) as HtmlEscapedString,
    )}
  </>
);

const List = ({ lang, ways }: Props) => (
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
