import { DataTable, Empty, Hero, LinkButton, Page, Pair, Said, Section } from "#web/index.ts";
import { frameOf } from "./frame.ts";

/** A unit's start page. */
export const start = (
  <Page
    frame={frameOf()}
    title="Lyngtun oppfølgingstjeneste"
    leaves={false}
    hero={
      <Hero
        above="Lyngtun oppfølgingstjeneste · Storelv kommune"
        title="Hva vil du si?"
        lead="Du kan si hva som er bra, hva som må endres, eller hva som gikk galt. Du får svar innen ti virkedager, og du ser hva det fører til."
      >
        <div class="mv-row">
          <LinkButton href="/give">Si hva du mener</LinkButton>
          <LinkButton href="/follow" secondary>
            Følg en sak med kode
          </LinkButton>
        </div>
        <p>
          Du kan være anonym. Du kan også{" "}
          <a class="ds-link" href="/other-ways">
            ringe eller bruke papir
          </a>
          . Det teller like mye.
        </p>
      </Hero>
    }
  >
    <Section id="said" title="Dere sa – vi svarte">
      <p>Tekstene er forkortet og godkjent av dem som skrev dem.</p>
      <Said
        giver={{
          heading: "Dere sa",
          text: "Åpningstid og telefontid bør også være på ettermiddag og kveld.",
        }}
        service={{
          heading: "Vi gjorde noe av det",
          text: "Telefonen er åpen til klokka 20 på tirsdager og torsdager. Vi har ikke folk til å ha den åpen hver kveld.",
        }}
        note={
          <>
            23 stemmer. Gjort 28. september 2026. 9 ser endringen, 8 ser halve, 6 ser den ikke.{" "}
            <a class="ds-link" href="/thread">
              Se hele tråden
            </a>
          </>
        }
      />
      <Said
        giver={{
          heading: "Dere sa",
          text: "Vi trenger et eget rom der vi kan være uten at ansatte er til stede.",
        }}
        service={{
          heading: "Vi gjorde det ikke, fordi …",
          text: "Huset har ikke et rom til. Brukerrådet har bedt om å få saken opp når leieavtalen skal fornyes i mars 2027.",
        }}
        note="12 stemmer. Svart 14. mai 2026. Neste steg er 1. mars 2027."
      />
    </Section>
    <Pair far>
      <Section id="figures" title="Slik går det">
        <p>126 stemmer de siste tolv månedene.</p>
        <DataTable
          caption="Slik går det"
          columns={[{ label: "Hva" }, { label: "Antall", number: true }]}
          rows={[
            { header: "Fikk svar", cells: ["118 av 126"] },
            { header: "Fikk svar i tide", cells: ["109 av 118"] },
            { header: "Førte til et tiltak", cells: ["43 av 118"] },
            { header: "Giveren ser ikke endringen", cells: ["12 av 43"] },
          ]}
        />
        <p class="mv-small">Halvparten fikk svar innen 6 virkedager.</p>
      </Section>
      <Section id="council" title="Brukerrådet">
        <Empty
          act={
            <LinkButton href="/x" secondary>
              Foreslå en sak
            </LinkButton>
          }
        >
          Her står sakene som rådet behandler. Rådet har ikke møttes ennå. Første møte er 8. desember.
        </Empty>
      </Section>
    </Pair>
  </Page>
);
