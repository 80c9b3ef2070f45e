/** What each data class of data/processing is, what it is for and who sees it, in the order in which people read it. */
export const nb = {
  classes: {
    voice: {
      what: "Det du sier, og alt som blir svart og gjort",
      why: "For å ta imot det du sier, svare deg og gjøre noe med det.",
      who: "Du. De som jobber der du sendte det, og lederne deres.",
    },
    "identity behind a voice": {
      what: "Navnet ditt, hvis du ga det",
      why: "For å kunne nå deg.",
      who: "Med navn: de som jobber der. Fortrolig: bare brukerkontakten, og hver gang det blir åpnet, blir det skrevet ned for deg.",
    },
    "own notes": {
      what: "Det du skriver om deg selv",
      why: "For at du skal ha det samlet, og kunne dele det du vil.",
      who: "Du, og dem du deler temaet med.",
    },
    "after coercion": {
      what: "Samtaler etter tvang",
      why: "For å vise at enheten tilbød deg en samtale etter tvang, og hva du svarte.",
      who: "Du, ansatte og leder i enheten som skrev det inn, og den som handler for deg i temaet behandling.",
    },
    "supported decisions": {
      what: "Støtte til å bestemme",
      why: "For å vise hva som skulle bestemmes, hvem som støttet deg, hva du ville, og hvilken støtte som ble prøvd.",
      who: "Du, og ansatte og leder i enheten der det skulle bestemmes. Det du forbereder alene, bare du.",
    },
    "own plan": {
      what: "Planen din",
      why: "For at du skal ha det du vil og trenger, samlet på ett sted, og kunne dele det.",
      who: "Du, og dem du deler planen med. Det du har skjult, og vurderingene dine, ser bare du.",
    },
    "own meetings": {
      what: "Møtene dine",
      why: "For at du skal kunne møte dem som hjelper deg, på dine vilkår, og ha igjen det som ble sagt.",
      who: "Du, og dem du har invitert, så lenge de er invitert. Den som ble invitert, ser sine egne svar.",
    },
    "own crisis plan": {
      what: "Kriseplanen din",
      why: "For at du skal ha den selv, og at andre kan lese den når det blir vanskelig.",
      who: "Du, og dem du deler temaet med. Det du har skjult, og hvem som ikke skal vite det, ser bare du.",
    },
    coordination: {
      what: "Koordinator og individuell plan",
      why: "For at et meldt behov skal bli til et tilbud, og for at noen skal ha ansvar for at hjelpen henger sammen.",
      who: "Du, koordinerende enhet, og koordinatoren så lenge det er i gang. Ikke den du har sperret.",
    },
    consent: {
      what: "Hva du deler med hvem, og hvem du har sperret",
      why: "For at bare de du har sagt ja til, skal se noe.",
      who: "Du. Den som handler for deg, i det det gjelder. Den du har sperret, får ikke vite det.",
    },
    representation: {
      what: "Hvem som kan handle for hvem, og i hva",
      why: "For å vite hvem som har rett til å gjøre noe for deg.",
      who: "Du og den som handler for deg.",
    },
    "information from next of kin": {
      what: "Det pårørende forteller et sted om noen",
      why: "For at stedet skal kunne høre på pårørende og svare dem.",
      who: "De som jobber på stedet, eller bare lederen. Den som fortalte, med koden.",
    },
    "access log": {
      what: "Hvem som har sett på det som er ditt",
      why: "For at du skal kunne se det og spørre hvorfor.",
      who: "Du. Når du spør hvorfor eller sier at det var galt, også den du spør, og personvernombudet. Ved nødåpning også personvernombudet og den som åpnet.",
    },
    "improvement work": {
      what: "Forbedringssaker og tiltak som noe du sa, førte til",
      why: "For å gjøre det bedre, og for at alle skal se hvem som gjør hva innen når.",
      who: "De som jobber der, og lederne deres. Du, når du var med på å si det.",
    },
    publication: {
      what: "Tekster under «Dere sa – vi svarte»",
      why: "For å vise andre hva som ble sagt og svart, når du har sagt ja til ordene.",
      who: "Du og stedet. Alle, når du har sagt ja.",
    },
    statistics: {
      what: "Tall for hvert sted, aldri under fem",
      why: "For å vise hvor mye medvirkning det er.",
      who: "Alle.",
    },
    "public register": {
      what: "Steder, telefonnumre og løfter",
      why: "For at alle skal finne fram.",
      who: "Alle.",
    },
    deadline: {
      what: "Frister for å svare deg",
      why: "For at begge skal se når svaret skal komme.",
      who: "Du og de som skal svare.",
    },
    log: {
      what: "Hva som skjedde, og hvem som gjorde det",
      why: "For at det skal kunne etterprøves.",
      who: "Du, for det som gjelder deg. Den som gjorde det.",
    },
    notice: {
      what: "Beskjeder til deg om at noe er nytt",
      why: "For at du skal få vite det.",
      who: "Bare du.",
    },
    draft: {
      what: "Kladder, når du er logget inn",
      why: "For at du ikke skal miste det du har skrevet.",
      who: "Bare du.",
    },
    identity: {
      what: "Navn, fødselsdato og hvordan du blir gjenkjent når du logger inn",
      why: "For å vite at det er deg.",
      who: "Du. For ansatte ser også kolleger navnet.",
    },
    contact: {
      what: "Hvordan du vil bli nådd, og om du trenger tolk",
      why: "For å nå deg på den måten du vil, og bare på den.",
      who: "Du. De som jobber med deg, når du har delt det med dem. Hemmelig adresse: bare du.",
    },
    role: {
      what: "Hvem som jobber hvor",
      why: "For å vite hva den som er logget inn, har lov til.",
      who: "De selv, kolleger og administratorer.",
    },
    "sign-in": {
      what: "At du er logget inn, invitasjoner, og det du logger inn med: innloggingsnavn, kode, passord og passnøkkel",
      why: "For at du skal være logget inn, og kunne avslutte det.",
      who: "Ingen kan lese dem. De som ga deg en kode, ser at du har fått den.",
    },
    key: {
      what: "Nøkkelen som låser det du eier",
      why: "For at det du eier, ikke skal kunne leses av andre, og kunne slettes for godt.",
      who: "Ingen kan lese den.",
    },
    erasure: {
      what: "At du har bedt om å bli slettet, og en liste uten navn over dem som er slettet",
      why: "For at ingen som er slettet, skal komme tilbake med en sikkerhetskopi.",
      who: "Du, til det er gjort. Siden ingen.",
    },
    "law as data": {
      what: "Hva loven åpner ved hvilken alder",
      why: "For at reglene skal følges når du fyller år.",
      who: "Alle.",
    },
    technical: {
      what: "Tekniske rader",
      why: "For at noe ikke skal bli gjort to ganger, og for at frister skal bli passet på.",
      who: "Ingen. Bare tilfeldige numre.",
    },
    "impact assessment": {
      what: "Vurderingen av personvernet",
      why: "For å vise hva som kan skade hvem, og hva som gjøres med det.",
      who: "Administratorer og personvernombud i virksomheten.",
    },
  },
};
