import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Section } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { Coordination } from "../store/coordinations.ts";
import { coordinationTexts } from "../texts/coordination.ts";

/** What has ended stays readable for the one it was about. */
export const Earlier = ({ c, all }: { c: Ctx; all: readonly Coordination[] }) => {
  const { t, lang } = coordinationTexts.in(c.var.lang);
  if (all.length === 0) return null;
  return (
    <Section id="earlier" title={t.earlier.title}>
      <ul class="mv-plain mv-stack">
        {all.map(({ id, begun_at, ended_at }) => (
          <li>
            <a class="ds-link" href={href(c.var.lang, `/my/coordination/earlier/${id}`)}>
              {t.earlier.one(dayInWords(c, lang, begun_at), ended_at ? dayInWords(c, lang, ended_at) : "")}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
