import type { Link } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { Details, Empty, Heading, LinkButton, OwnText, Page, Section, TodoList } from "#web/index.ts";
import type { CaseView } from "../case-view.ts";
import type { Source } from "../store.ts";
import { CheckBlock } from "./check-block.tsx";
import { MeasureBlock } from "./measure-block.tsx";
import type { Scene } from "./scene.ts";

type CasePageProps = {
  scene: Scene;
  view: CaseView;
  sources: readonly Source[];
  /** The way to each source that the one who reads may open, by its id. */
  links: ReadonlyMap<string, Link>;
};

// What is to be done must not stand below a hundred voices.
const shownAtOnce = 5;

const SourceList = ({ scene, sources, links }: Pick<CasePageProps, "scene" | "sources" | "links">) => (
  <ul class="ds-list">
    {sources.map((source) => {
      const link = links.get(source.source_id);
      // What may not be opened any more (taken back, handed over) is not read here either.
      return link ? (
        <li dir="auto">
          <a class="ds-link" href={link.href}>
            {source.shown_text}
          </a>
        </li>
      ) : (
        <li>{scene.t.page.hiddenSource}</li>
      );
    })}
  </ul>
);

/** An improvement case for those who work with it. */
export function CasePage({ scene, view, sources, links }: CasePageProps) {
  const { frame, t } = scene;
  const of = (some: readonly Source[]) => ({ scene, links, sources: some });
  const add = (
    <LinkButton
      href={href(frame.lang, `/my/improvement/${view.id}/measure`)}
      secondary={view.measures.length > 0}
    >
      {t.page.addMeasure}
    </LinkButton>
  );
  const above = (
    <a class="ds-link" href={href(frame.lang, "/my/improvement")}>
      {t.page.back}
    </a>
  );
  return (
    // Not the case's own title: what stands there also stands in the window, the history and on a shared screen.
    <Page frame={frame} title={t.page.title} heading={<Heading above={above} title={view.title} />}>
      <Section id="problem" title={t.page.problem}>
        <OwnText text={view.problem} />
      </Section>
      <Section id="sources" title={`${t.page.sources} ${t.sources(sources.length)}`}>
        {sources.length === 0 && <p>{t.page.noSources}</p>}
        {sources.length > 0 && <SourceList {...of(sources.slice(0, shownAtOnce))} />}
        {sources.length > shownAtOnce && (
          <Details summary={t.page.moreSources(sources.length - shownAtOnce)}>
            <SourceList {...of(sources.slice(shownAtOnce))} />
          </Details>
        )}
      </Section>
      <Section id="measures" title={t.page.measures}>
        {view.measures.length === 0 && <Empty act={add}>{t.page.noMeasures}</Empty>}
        {view.measures.length > 0 && (
          <>
            <TodoList>
              {view.measures.map((measure) => (
                <MeasureBlock scene={scene} measure={measure} />
              ))}
            </TodoList>
            <div class="mv-row mv-noprint">{add}</div>
          </>
        )}
      </Section>
      <Section id="checks" title={t.page.checks}>
        <p>{view.checks.length === 0 ? t.page.noChecks : t.page.checksLead}</p>
        {view.checks.length > 0 && (
          <TodoList>
            {view.checks.map((check) => (
              <CheckBlock scene={scene} check={check} />
            ))}
          </TodoList>
        )}
      </Section>
    </Page>
  );
}
