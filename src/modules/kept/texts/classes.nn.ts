import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./classes.nb.ts";

export const nn = {
  classes: {
    voice: {
      what: "Det du seier, og alt som blir svart og gjort",
      why: "For å ta imot det du seier, svare deg og gjere noko med det.",
      who: "Du. Dei som jobbar der du sende det, og leiarane deira.",
    },
    "identity behind a voice": {
      what: "Namnet ditt, om du gav det",
      why: "For å kunne nå deg.",
      who: "Med namn: dei som jobbar der. Fortruleg: berre brukarkontakten, og kvar gong det blir opna, blir det skrive ned for deg.",
    },
    "own notes": {
      what: "Det du skriv om deg sjølv",
      why: "For at du skal ha det samla, og kunne dele det du vil.",
      who: "Du, og dei du deler temaet med.",
    },
    "after coercion": {
      what: "Samtalar etter tvang",
      why: "For å vise at eininga tilbaud deg ein samtale etter tvang, og kva du svara.",
      who: "Du, tilsette og leiar i eininga som skreiv det inn, og den som handlar for deg i temaet behandling.",
    },
    "supported decisions": {
      what: "Støtte til å bestemme",
      why: "For å vise kva som skulle bestemmast, kven som støtta deg, kva du ville, og kva støtte som vart prøvd.",
      who: "Du, og tilsette og leiar i eininga der det skulle bestemmast. Det du førebur åleine, berre du.",
    },
    "own plan": {
      what: "Planen din",
      why: "For at du skal ha det du vil og treng, samla på éin stad, og kunne dele det.",
      who: "Du, og dei du deler planen med. Det du har gøymt, og vurderingane dine, ser berre du.",
    },
    "own meetings": {
      what: "Møta dine",
      why: "For at du skal kunne møte dei som hjelper deg, på dine vilkår, og ha att det som vart sagt.",
      who: "Du, og dei du har invitert, så lenge dei er inviterte. Den som vart invitert, ser sine eigne svar.",
    },
    "own crisis plan": {
      what: "Kriseplanen din",
      why: "For at du skal ha han sjølv, og at andre kan lese han når det blir vanskeleg.",
      who: "Du, og dei du deler temaet med. Det du har gøymt, og kven som ikkje skal vite det, ser berre du.",
    },
    coordination: {
      what: "Koordinator og individuell plan",
      why: "For at eit meldt behov skal bli til eit tilbod, og for at nokon skal ha ansvar for at hjelpa heng saman.",
      who: "Du, koordinerande eining, og koordinatoren så lenge det er i gang. Ikkje den du har sperra.",
    },
    consent: {
      what: "Kva du deler med kven, og kven du har sperra",
      why: "For at berre dei du har sagt ja til, skal sjå noko.",
      who: "Du. Den som handlar for deg, i det det gjeld. Den du har sperra, får ikkje vite det.",
    },
    representation: {
      what: "Kven som kan handle for kven, og i kva",
      why: "For å vite kven som har rett til å gjere noko for deg.",
      who: "Du og den som handlar for deg.",
    },
    "information from next of kin": {
      what: "Det pårørande fortel ein stad om nokon",
      why: "For at staden skal kunne høyre på pårørande og svare dei.",
      who: "Dei som jobbar på staden, eller berre leiaren. Den som fortalde, med koden.",
    },
    "access log": {
      what: "Kven som har sett på det som er ditt",
      why: "For at du skal kunne sjå det og spørje kvifor.",
      who: "Du. Når du spør kvifor eller seier at det var gale, òg den du spør, og personvernombodet. Ved naudopning òg personvernombodet og den som opna.",
    },
    "improvement work": {
      what: "Forbetringssaker og tiltak som noko du sa, førte til",
      why: "For å gjere det betre, og for at alle skal sjå kven som gjer kva innan når.",
      who: "Dei som jobbar der, og leiarane deira. Du, når du var med på å seie det.",
    },
    publication: {
      what: "Tekstar under «De sa – vi svarte»",
      why: "For å vise andre kva som blei sagt og svart, når du har sagt ja til orda.",
      who: "Du og staden. Alle, når du har sagt ja.",
    },
    statistics: {
      what: "Tal for kvar stad, aldri under fem",
      why: "For å vise kor mykje medverknad det er.",
      who: "Alle.",
    },
    "public register": {
      what: "Stader, telefonnummer og lovnader",
      why: "For at alle skal finne fram.",
      who: "Alle.",
    },
    deadline: {
      what: "Fristar for å svare deg",
      why: "For at begge skal sjå når svaret skal kome.",
      who: "Du og dei som skal svare.",
    },
    log: {
      what: "Kva som skjedde, og kven som gjorde det",
      why: "For at det skal kunne etterprøvast.",
      who: "Du, for det som gjeld deg. Den som gjorde det.",
    },
    notice: {
      what: "Beskjedar til deg om at noko er nytt",
      why: "For at du skal få vite det.",
      who: "Berre du.",
    },
    draft: {
      what: "Kladdar, når du er logga inn",
      why: "For at du ikkje skal miste det du har skrive.",
      who: "Berre du.",
    },
    identity: {
      what: "Namn, fødselsdato og korleis du blir kjend att når du loggar inn",
      why: "For å vite at det er deg.",
      who: "Du. For tilsette ser òg kollegaer namnet.",
    },
    contact: {
      what: "Korleis du vil bli nådd, og om du treng tolk",
      why: "For å nå deg på den måten du vil, og berre på den.",
      who: "Du. Dei som jobbar med deg, når du har delt det med dei. Hemmeleg adresse: berre du.",
    },
    role: {
      what: "Kven som jobbar kvar",
      why: "For å vite kva den som er logga inn, har lov til.",
      who: "Dei sjølve, kollegaer og administratorar.",
    },
    "sign-in": {
      what: "At du er logga inn, invitasjonar, og det du loggar inn med: innloggingsnamn, kode, passord og passnøkkel",
      why: "For at du skal vere logga inn, og kunne avslutte det.",
      who: "Ingen kan lese dei. Dei som gav deg ein kode, ser at du har fått han.",
    },
    key: {
      what: "Nøkkelen som låser det du eig",
      why: "For at det du eig, ikkje skal kunne lesast av andre, og kunne slettast for godt.",
      who: "Ingen kan lese han.",
    },
    erasure: {
      what: "At du har bede om å bli sletta, og ei liste utan namn over dei som er sletta",
      why: "For at ingen som er sletta, skal kome tilbake med ein sikkerheitskopi.",
      who: "Du, til det er gjort. Sidan ingen.",
    },
    "law as data": {
      what: "Kva lova opnar ved kva alder",
      why: "For at reglane skal følgjast når du fyller år.",
      who: "Alle.",
    },
    technical: {
      what: "Tekniske rader",
      why: "For at noko ikkje skal bli gjort to gonger, og for at fristar skal bli passa på.",
      who: "Ingen. Berre tilfeldige nummer.",
    },
    "impact assessment": {
      what: "Vurderinga av personvernet",
      why: "For å vise kva som kan skade kven, og kva som blir gjort med det.",
      who: "Administratorar og personvernombod i verksemda.",
    },
  },
} satisfies Like<typeof nb>;
