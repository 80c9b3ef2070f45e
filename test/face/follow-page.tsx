import {
  Actions,
  Aside,
  Button,
  ClockLine,
  Columns,
  Degree,
  DegreeMeanings,
  Form,
  Heading,
  LinkButton,
  Measure,
  Page,
  Pair,
  RadioGroup,
  Section,
  TextArea,
  Thread,
  ThreadItem,
  Words,
} from "#web/index.ts";
import { frameOf } from "./frame.ts";

/** Following with a code: the whole thread, disputed. */
export const follow = (
  <Page
    frame={frameOf({
      as: {
        text: (
          <>
            Du er her <b>med kode, uten navn</b>.
          </>
        ),
        link: { href: "/out", label: "Gå ut av saken" },
      },
    })}
    title="Saken din"
    heading={
      <Heading
        above="Lyngtun oppfølgingstjeneste"
        title="Telefontid på kvelden"
        lead={
          <>
            Du sier at du bare ser halve endringen. Lyngtun må svare på det senest <b>mandag 7. desember</b>.
          </>
        }
      />
    }
  >
    <Columns>
      <Section id="thread" title="Tråden i saken">
        <Thread>
          <ThreadItem by="giver" strand="one" heading="Du sa">
            <Words by="giver" who="Du" when="uke 33, 2026">
              Telefonen er åpen fra ni til to. Det er om kvelden jeg trenger å ringe. Da sitter jeg alene, og
              da er det ingen der.
            </Words>
          </ThreadItem>
          <ThreadItem by="service" strand="both" heading="Lyngtun svarte: Vi gjør noe av det">
            <Words by="service" who="Siv Tenkt, enhetsleder" when="18. august 2026">
              Du har rett. Det er om kvelden flest trenger oss, og det er da vi ikke er der. Vi prøver tirsdag
              og torsdag til klokka 20 ut året.
            </Words>
            <p class="mv-small">Svart i tide. Løftet var senest 31. august.</p>
          </ThreadItem>
          <ThreadItem by="service" strand="both" heading="Tiltak">
            <Measure
              rows={[
                { label: "Hva", value: "Telefonen er åpen til klokka 20 tirsdag og torsdag" },
                { label: "Hvem", value: "Bo Prøvesen, fagleder" },
                { label: "Når", value: "Gjort 28. september 2026, frist var 1. oktober" },
                { label: "Bygger på", value: "Det du sa, og minst 20 stemmer til" },
              ]}
            />
          </ThreadItem>
          <ThreadItem by="both" strand="apart" heading="Virket det? Dere ser ulikt på det">
            <Pair>
              <Words by="giver" who="Du: Jeg ser halve endringen" when="uke 47, 2026">
                Jeg har ringt tre torsdager. To av gangene tok ingen telefonen. Det er verre å håpe enn å vite
                at det er stengt.
              </Words>
              <Words by="service" who="Siv Tenkt: Det virker" when="16. november 2026">
                Vi har hatt 31 samtaler på 14 kvelder. Vi mener at flere når oss nå enn før sommeren.
              </Words>
            </Pair>
            <p>Begge svarene blir stående. Ingen av dem blir endret eller slått sammen.</p>
          </ThreadItem>
          <ThreadItem by="service" open heading="Lyngtun må svare deg">
            <ClockLine
              state="run"
              due="Senest mandag 7. desember"
              left="10 virkedager igjen"
              fraction={0.04}
              basis="Kommunens løfte: svar innen 10 virkedager etter uka du skrev. Går fristen ut, går saken til kommunalsjefen dagen etter, og du ser det her."
            />
          </ThreadItem>
        </Thread>
      </Section>
      <Aside id="acts" title="Hva vil du gjøre?" noprint>
        <LinkButton href="/add" secondary>
          Legg til noe
        </LinkButton>
        <LinkButton href="/change" secondary>
          Endre svaret ditt
        </LinkButton>
        <a class="ds-link" href="/withdraw">
          Trekk saken
        </a>
      </Aside>
    </Columns>
    <Section id="influence" title="Hvor mye fikk du være med?">
      <p>Du og Lyngtun har svart hver for seg.</p>
      <Pair>
        <Degree
          by="giver"
          who="Du svarte"
          degree={2}
          reason="«Dere spurte aldri hvilke kvelder som passet.»"
        />
        <Degree
          by="service"
          who="Lyngtun svarte"
          degree={3}
          reason="«Brukerrådet var med da vi valgte dager.»"
        />
      </Pair>
      <DegreeMeanings />
    </Section>
    <Section id="change" title="Endre svaret ditt" noprint>
      <Form action="/effect">
        <RadioGroup
          name="seen"
          legend="Ser du endringen?"
          outline
          value="half"
          choices={[
            { value: "yes", label: "Ja, jeg ser endringen" },
            { value: "half", label: "Jeg ser halve" },
            { value: "no", label: "Nei, jeg ser den ikke" },
          ]}
        />
        <TextArea
          name="more"
          optional
          label="Vil du si mer?"
          rows={4}
          help="Det gamle svaret ditt blir også stående, med dato."
        />
        <Actions>
          <Button>Lagre svaret</Button>
        </Actions>
      </Form>
    </Section>
  </Page>
);
