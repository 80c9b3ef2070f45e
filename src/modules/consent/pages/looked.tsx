import type { Wrong } from "#platform/http/form.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Details,
  Empty,
  Form,
  Heading,
  LinkButton,
  Page,
  Select,
} from "#web/index.ts";
import { type LogScene, logProblems } from "../log-scene.ts";
import type { LookedView } from "../looked-view.ts";
import { LookedItem } from "./looked-line.tsx";

type LookedPageProps = {
  scene: LogScene;
  views: readonly LookedView[];
  /** Whether there are older ones. */
  more: boolean;
  /** Whether newer ones were passed over. */
  older: boolean;
  typed: Record<"who" | "from" | "to", string>;
  wrong: readonly Wrong[];
  /** Whom one can choose among. */
  who: readonly { id: string; name: string }[];
};

/** Who has looked at what is mine, and what was done for me: newest first, in plain words. */
export function LookedPage({ scene, views, more, older, typed, wrong, who }: LookedPageProps) {
  const { t, frame, c } = scene;
  const { lang } = c.var;
  const chosen = Object.entries(typed).filter(([, value]) => value !== "");
  const at = (before?: string) => {
    const query = new URLSearchParams([
      ...chosen,
      ...(before ? [["before", before] as [string, string]] : []),
    ]).toString();
    return href(lang, `/my/looked${query ? `?${query}` : ""}`);
  };
  const last = views.at(-1)?.line.id;
  const none = views.length === 0 && wrong.length === 0;
  return (
    <Page
      frame={frame}
      title={t.title}
      problems={logProblems(scene, wrong)}
      heading={<Heading title={t.title} lead={none && chosen.length === 0 && !older ? undefined : t.lead} />}
    >
      {none && chosen.length === 0 && !older ? (
        <Empty act={<LinkButton href={href(lang, "/my/mine")}>{t.share}</LinkButton>}>{t.empty}</Empty>
      ) : (
        <Details summary={t.filter.title} narrow open={chosen.length > 0}>
          <Form action={href(lang, "/my/looked")} method="get">
            <Select
              name="who"
              label={t.filter.who}
              value={typed.who}
              options={[
                { value: "", label: t.filter.everybody },
                ...who.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <DateField name="from" label={t.filter.from} value={typed.from} optional />
            <DateField name="to" label={t.filter.to} value={typed.to} optional />
            <Actions>
              <Button secondary>{t.filter.show}</Button>
              {chosen.length > 0 && (
                <a class="ds-link" href={href(lang, "/my/looked")}>
                  {t.filter.all}
                </a>
              )}
            </Actions>
          </Form>
        </Details>
      )}
      {none && (chosen.length > 0 || older) && <Empty>{t.notHere}</Empty>}
      {views.length > 0 && (
        <ul class="mv-plain mv-log">
          {views.map((view) => (
            <LookedItem scene={scene} view={view} />
          ))}
        </ul>
      )}
      {(more || older) && (
        <p class="mv-row">
          {older && (
            <a class="ds-link" href={at()}>
              {t.newest}
            </a>
          )}
          {more && last && (
            <a class="ds-link" href={at(last)} rel="next">
              {t.older}
            </a>
          )}
        </p>
      )}
      <Details summary={t.more} narrow>
        <p>{t.truth}</p>
        <p>{t.limits}</p>
        <p>
          <a class="ds-link" href={href(lang, "/my/looked/take-out")} download>
            {t.takeOut}
          </a>
          <br />
          <span class="mv-small">{t.takeOutHelp}</span>
        </p>
      </Details>
    </Page>
  );
}
