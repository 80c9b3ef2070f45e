import {
  Actions,
  Button,
  Code,
  DataTable,
  Details,
  Form,
  Heading,
  ModeCards,
  Page,
  Section,
  TextArea,
  TextField,
  Thread,
  ThreadItem,
} from "#web/index.ts";
import { frameOf } from "./frame.ts";

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
/** Giving a voice. */
export const give = (
  <Page frame={frameOf({ as: notSignedIn })} title="Si hva du mener" heading={giveHeading}>
    {giveBody}
  </Page>
);
/** The same, with two things missing. */
export const giveWrong = (
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

/** The receipt with its code. */
export const receipt = (
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
