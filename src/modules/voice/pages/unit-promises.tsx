import type { Unit } from "#modules/people/index.ts";
import { dateInWords, href, type Lang } from "#platform/texts/index.ts";
import { Empty, Section } from "#web/index.ts";
import type { ServicePromise } from "../store-public.ts";
import { unitTexts } from "../texts/unit.ts";

/** What one can expect of a unit, each promise with the way to say that it was not kept. */
export const UnitPromises = ({
  lang,
  unit,
  promises,
}: {
  lang: Lang;
  unit: Unit;
  promises: readonly ServicePromise[];
}) => {
  const { t } = unitTexts.in(lang);
  const p = t.unit.promises;
  return (
    <Section id="promises" title={p.title}>
      {promises.length === 0 ? (
        <Empty>{p.empty(unit.short_name)}</Empty>
      ) : (
        <>
          <ul class="mv-plain mv-stack">
            {promises.map((promise) => (
              <li>
                <p>{promise.text}</p>
                <p class="mv-small">{p.since(dateInWords(lang, promise.valid_from))}</p>
                {unit.takes_voices && (
                  <p>
                    <a
                      class="ds-link"
                      href={href(lang, `/units/${unit.code}/voice?promise=${promise.promise_id}`)}
                      aria-describedby={`promise-${promise.id}`}
                    >
                      {p.notKept}
                    </a>
                    <span class="ds-sr-only" id={`promise-${promise.id}`}>
                      {promise.text}
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p class="mv-small">{p.counts}</p>
        </>
      )}
    </Section>
  );
};
