import { asDay } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import {
  Actions,
  Aside,
  Button,
  CheckField,
  ClockLine,
  Code,
  Columns,
  DataTable,
  DateField,
  Degree,
  DegreeMeanings,
  Details,
  Empty,
  ErrorPage,
  Form,
  type Frame,
  Heading,
  Hero,
  helpNumbersOn,
  LinkButton,
  Log,
  loadAssets,
  loadHelpNumbers,
  Measure,
  ModeCards,
  Page,
  Pair,
  RadioGroup,
  Said,
  Section,
  Select,
  staticHelp,
  TextArea,
  TextField,
  Thread,
  ThreadItem,
  TodoItem,
  TodoList,
  Words,
} from "#web/index.ts";

// The pages of the design, made with the parts: to be looked at beside its pictures, and for axe. The words
// are the design's; nothing here is shown to anyone.
const today = asDay("2026-11-23");
const numbers = helpNumbersOn(loadHelpNumbers(), today);

/** The files in `public/`, for whoever serves the samples. */
export const assets = loadAssets();

const publicMenu = [
  { href: "/", label: "Lyngtun" },
  { href: "/follow", label: "Følg en sak" },
  { href: "/my", label: "Logg inn" },
];
const staffMenu = [
  { href: "/my/tasks", label: "Å gjøre", current: true },
  { href: "/my/cases", label: "Saker" },
  { href: "/my/council", label: "Brukerrådet" },
];
const leader = {
  text: (
    <>
      Du er her som <b>enhetsleder på Lyngtun</b> · Siv Tenkt
    </>
  ),
  link: { href: "/my/role", label: "Bytt rolle" },
};

/** A frame for tests and pictures: a public page of Storelv, in bokmål, on 23 November 2026. */
export function frameOf(over: Partial<Frame> = {}): Frame {
  return {
    lang: "nb" as Lang,
    path: "/units/lyngtun",
    organisation: "Storelv kommune",
    menu: publicMenu,
    as: null,
    demo: false,
    embedded: false,
    today,
    numbers,
    assets: assets.url,
    ...over,
  };
}

const start = (
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

const modes = [
  {
    value: "anonymous",
    label: "Anonym",
    lines: [
      "Ingen vet hvem du er, heller ikke vi. Vi lagrer bare det du skriver, hvilket sted det gjelder, og hvilken uke.",
      "Du får en kode og finner svaret med den. Mister du koden, kan ingen hente den fram.",
      "Skriver du noe bare du kan vite, kan noen likevel kjenne deg igjen.",
    ],
  },
  {
    value: "confidential",
    label: "Fortrolig",
    lines: [
      "Bare brukerkontakten i kommunen, Mia Diktet, ser navnet ditt. Hun kan kontakte deg.",
      "De som jobber på Lyngtun, ser det du skriver, men ikke hvem du er.",
      "Hver gang Mia ser navnet ditt, blir det skrevet ned, og du kan lese det.",
    ],
  },
  {
    value: "named",
    label: "Med navn",
    lines: [
      "De som leser og svarer på Lyngtun, ser navnet ditt.",
      "Det er lettest hvis du vil at noe skal ordnes for akkurat deg.",
    ],
  },
];
const giveBody = (
  <Form action="/give" formKey="0">
    <TextArea
      name="words"
      question
      label="Hva vil du si til Lyngtun?"
      help="Skriv med egne ord. Det må ikke være langt eller pent. Ta ikke med navn på andre hvis du kan la være."
    />
    <ModeCards
      name="mode"
      legend="Hvem kan vite at det er deg?"
      help="Du kan ikke bytte etterpå. Velg det som er trygt for deg."
      modes={modes}
    />
    <Details summary="Hva lagrer dere, helt nøyaktig?">
      <DataTable
        caption="Hva som lagres"
        columns={[{ label: "Vi lagrer" }, { label: "Anonym" }, { label: "Fortrolig" }, { label: "Med navn" }]}
        rows={[
          { header: "Navnet ditt", cells: ["Nei", "Ja, låst. Én person ser det", "Ja"] },
          { header: "Når du skrev", cells: ["Uken", "Dag og klokkeslett", "Dag og klokkeslett"] },
        ]}
      />
    </Details>
    <Actions note="Ingenting er sendt ennå. På neste side kan du legge til mer hvis du vil, og du får se over alt før du sender.">
      <Button>Gå videre</Button>
      <a class="ds-link" href="/">
        Avbryt og slett
      </a>
    </Actions>
  </Form>
);
const notSignedIn = { text: "Du er ikke logget inn. Ingen ser hvem du er før du har valgt det selv." };
const giveHeading = <Heading above="Steg 1 av 3 · Lyngtun oppfølgingstjeneste" title="Si hva du mener" />;
const give = (
  <Page frame={frameOf({ as: notSignedIn })} title="Si hva du mener" heading={giveHeading}>
    {giveBody}
  </Page>
);
const giveWrong = (
  <Page
    frame={frameOf({ as: notSignedIn })}
    title="Si hva du mener"
    heading={giveHeading}
    problems={[
      { field: "words", text: "Skriv hva du vil si. Noen få ord er nok." },
      { field: "mode", text: "Velg anonym, fortrolig eller med navn." },
    ]}
  >
    {giveBody}
  </Page>
);

const receipt = (
  <Page
    frame={frameOf({
      as: {
        text: (
          <>
            Du er her <b>uten navn</b>.
          </>
        ),
      },
      demo: true,
      embedded: true,
    })}
    title="Vi har fått det du skrev"
    heading={
      <Heading
        title="Vi har fått det du skrev"
        lead="Takk. Du skrev anonymt til Lyngtun oppfølgingstjeneste. Du får svar senest mandag 14. desember 2026."
      />
    }
  >
    <Section id="code" title="Koden din">
      <p>Koden er den eneste veien tilbake til saken. Vi kan ikke finne den igjen for deg.</p>
      <Code groups={["K7QM", "4XRD", "9HTW", "2NCB", "8FJV", "5PZS", "3A"]} />
    </Section>
    <Form action="/receipt">
      <TextField
        name="last"
        question
        label="Skriv de fire siste tegnene i koden"
        help="Da vet vi begge at du har den, før siden lukkes."
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        size={6}
      />
      <div class="mv-row">
        <Button>Jeg har koden</Button>
      </div>
    </Form>
    <Section id="next" title="Dette skjer nå">
      <Thread narrow>
        <ThreadItem by="giver" strand="one" heading="Du har sagt det du ville">
          <p>Uke 48, 2026.</p>
        </ThreadItem>
        <ThreadItem by="service" open strand="open" heading="Lyngtun svarer">
          <p>Senest mandag 14. desember. En person med navn svarer deg.</p>
        </ThreadItem>
        <ThreadItem by="giver" open strand="open" heading="Du sier om du ser endringen">
          <p>Er du uenig, blir det stående, og Lyngtun må svare på nytt.</p>
        </ThreadItem>
        <ThreadItem by="service" open heading="Vi sjekker om det virket">
          <p>Etter 3, 6 og 12 måneder.</p>
        </ThreadItem>
      </Thread>
    </Section>
  </Page>
);

const follow = (
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
                { label: "Bygger på", value: "23 stemmer, din er en av dem" },
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

const tasks = (
  <Page
    frame={frameOf({ path: "/my/tasks", menu: staffMenu, as: leader })}
    title="Å gjøre"
    heading={
      <Heading title="Å gjøre" lead="Seks saker venter på deg eller Lyngtun. Den øverste haster mest." />
    }
  >
    <Section id="over" title="Fristen er ute: 1">
      <TodoList>
        <TodoItem
          href="/my/cases/1"
          title="«Hjelperen min slutter. Det sto i et brev, og ingen hadde spurt meg.»"
          about="Med navn · kom 5. november"
          next="Neste steg: gi et svar. Kan du ikke svare nå, skriv hvorfor og sett en ny dato."
          clock={
            <ClockLine
              state="over"
              due="Skulle vært svart 19. november"
              left="2 virkedager over"
              fraction={1}
              basis="Den som skrev, ser dette. Saken går til kommunalsjefen onsdag 25. november."
            />
          }
        />
      </TodoList>
    </Section>
    <Section id="soon" title="De neste to ukene: 2">
      <TodoList>
        <TodoItem
          href="/my/cases/2"
          title="«Det er for mange til stede i ansvarsgruppa. Jeg tør ikke møte.»"
          about="Fortrolig · kom 11. november"
          next="Neste steg: gi et svar. Kladden din fra fredag er lagret."
          clock={
            <ClockLine
              state="soon"
              due="Onsdag 25. november"
              left="2 virkedager igjen"
              fraction={0.8}
              basis="Kommunens løfte: 10 virkedager"
            />
          }
        />
        <TodoItem
          href="/my/cases/3"
          title="«Når hjelpen skjer hjemme hos meg, er det lettere å si hva jeg mener.»"
          about="Med navn · kom 20. november"
          next="Neste steg: si at du har lest den."
          act={
            <form method="post" action="/my/x">
              <Button secondary>Jeg har lest den</Button>
            </form>
          }
          clock={
            <ClockLine
              state="run"
              due="Fredag 4. desember"
              left="9 virkedager igjen"
              fraction={0.1}
              basis="Kommunens løfte: 10 virkedager"
            />
          }
        />
      </TodoList>
    </Section>
    <Section id="waiting" title="Venter på andre: 1">
      <TodoList>
        <TodoItem
          href="/my/cases/4"
          title="«Ventetiden på å få hjelp var altfor lang.»"
          about="Anonym · du spurte 16. november: «Hva ventet du på?»"
          next="Den som skrev, har ikke svart ennå. Klokka står, og saken lukkes ikke av seg selv."
          clock="Ingen frist for den som skrev."
        />
      </TodoList>
    </Section>
  </Page>
);

const answer = (
  <Page
    frame={frameOf({ path: "/my/cases/2", menu: staffMenu, as: leader })}
    title="Svar på en sak"
    heading={
      <Heading
        above={
          <a class="ds-link" href="/my/tasks">
            Å gjøre
          </a>
        }
        title="For mange i ansvarsgruppa"
        lead={
          <>
            Skal ha svar senest <b>onsdag 25. november</b>, om 2 virkedager.
          </>
        }
      />
    }
  >
    <Columns>
      <div class="mv-stack mv-far">
        <Section id="said" title="Dette er sagt">
          <Words by="giver" who="En som bruker Lyngtun" when="11. november 2026, fortrolig">
            {"Det er for mange til stede i ansvarsgruppemøtet. Sist var vi ni.\n\nØnsker: en endring."}
          </Words>
        </Section>
        <Section id="answer" title="Svaret ditt">
          <p>Svaret blir sendt med navnet ditt. Du vet ikke hvem du svarer, så ikke gjett.</p>
          <Form action="/my/cases/2/answers" formKey="1">
            <TextArea
              name="words"
              question
              label="Hva vil du svare?"
              help="Si hva du har forstått, hva dere gjør, og hvorfor. Kladden lagres mens du skriver."
              value="Takk for at du sa det."
              draft={{ url: "/my/drafts", status: "draft" }}
            />
            <RadioGroup
              name="outcome"
              legend="Hva fører det til?"
              help="En sak kan bare ende på en av disse tre måtene."
              value="yes"
              choices={[
                { value: "yes", label: "Vi gjør det" },
                { value: "part", label: "Vi gjør noe av det" },
                { value: "no", label: "Vi gjør det ikke, fordi …" },
              ]}
            />
            <fieldset class="ds-fieldset">
              <legend class="ds-label">Tiltaket</legend>
              <TextField name="what" label="Hva skal gjøres?" value="Brukeren velger hvem som inviteres" />
              <Select
                name="who"
                label="Hvem gjør det?"
                empty
                options={[{ value: "bo", label: "Bo Prøvesen, fagleder" }]}
              />
              <DateField name="when" label="Ferdig når?" value="15.01.2027" />
            </fieldset>
            <CheckField
              name="public"
              label="Dette kan stå på Lyngtuns side"
              help="Bare hvis giveren også har sagt ja."
            />
            <Actions note="Lagret klokka 14.32." statusId="draft">
              <Button>Se over svaret</Button>
              <Button secondary name="draft">
                Lagre kladd
              </Button>
            </Actions>
          </Form>
        </Section>
      </div>
      <Aside id="clock" title="Fristen">
        <ClockLine
          state="soon"
          due="Onsdag 25. november"
          left="2 virkedager igjen"
          fraction={0.8}
          basis="Kommunens løfte: svar innen 10 virkedager. Den som skrev, ser den samme klokka."
        />
        <h2 class="mv-h3">Andre steg</h2>
        <LinkButton href="/ask" secondary>
          Spør den som skrev
        </LinkButton>
        <a class="ds-link" href="/pass">
          Send til riktig enhet
        </a>
      </Aside>
    </Columns>
    <Section id="log" title="Hvem som har sett">
      <Log
        rows={[
          {
            when: "20. november 10.14",
            what: (
              <p>
                <b>Bo Prøvesen</b>, som fagleder, så saken.
              </p>
            ),
            act: (
              <a class="ds-link" href="/why">
                Spør hvorfor
              </a>
            ),
          },
        ]}
      />
    </Section>
  </Page>
);

const other = {
  text: (
    <>
      Du gjør dette <b>for Ada Eksempel</b>, som verge. Det blir skrevet ned.
    </>
  ),
  forOther: true,
};

/** Name → HTML of each sample page. */
export const samples: Record<string, string> = {
  start: String(start),
  give: String(give),
  "give-wrong": String(giveWrong),
  receipt: String(receipt),
  follow: String(follow),
  tasks: String(tasks),
  answer: String(answer),
  sami: String(
    <Page
      frame={frameOf({ lang: "se", textLang: "nb", as: other })}
      title="Åvvir"
      heading={<Heading title="Dette er ikke oversatt" />}
    >
      <p>På bokmål.</p>
    </Page>,
  ),
  discreet: String(
    <Page frame={frameOf({ discreet: true })} title="Saken din" heading={<Heading title="Saken din" />} />,
  ),
  missing: String(<ErrorPage frame={frameOf({ path: "/nowhere" })} status={404} />),
  broken: String(
    <ErrorPage frame={frameOf({ path: "/my/x", lang: "en" })} status={500} reference="7K2M-41" />,
  ),
  help: staticHelp(numbers, today, assets.url),
};
