import {
  Actions,
  Aside,
  Button,
  CheckField,
  ClockLine,
  Columns,
  DateField,
  Form,
  Heading,
  LinkButton,
  Log,
  Page,
  RadioGroup,
  Section,
  Select,
  TextArea,
  TextField,
  TodoItem,
  TodoList,
  Words,
} from "#web/index.ts";
import { frameOf } from "./frame.ts";

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

/** What waits for a leader. */
export const tasks = (
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

/** Answering a voice. */
export const answer = (
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
