import type { Norwegian } from "./norwegian.ts";

/** Conditions on the thing itself: its kind, its days, how it came. */
export const whatInNorwegian: Readonly<Record<string, Norwegian>> = {
  "the invitation is not filled in": ["det er personens eget", "det er det eigne til personen"],
  "it has sealed words": ["det står forseglede ord", "det står forsegla ord"],
  "the unit they are invited in is not filled in": ["uten enhet", "utan eining"],
  "whoever is invited is not filled in": ["det er noen uten bruker", "det er nokon utan brukar"],
  "as whom it was written is “noted”": ["personen skrev det ned", "personen skreiv det ned"],
  "it is not called off": ["det ikke er avlyst", "det ikkje er avlyst"],
  "its side is “own”": ["det er personens egen fortelling", "det er personens eiga forteljing"],
  "its side is not “own”": [
    "det er avdelingens fortelling, eller personens fra papir",
    "det er forteljinga til avdelinga, eller personens frå papir",
  ],
  "its side is not “service”": ["det står ikke på tjenestens side", "det står ikkje på sida til tenesta"],
  "its kind is “accepted”, “declined” or “ended”": [
    "det er et ja, et nei eller en avslutning",
    "det er eit ja, eit nei eller ei avslutning",
  ],
  "its kind is “need-reported”, “accepted”, “declined”, “evaluated” or “ended”": [
    "det er et meldt behov, et ja, et nei, en evaluering eller en avslutning",
    "det er eit meldt behov, eit ja, eit nei, ei evaluering eller ei avslutning",
  ],
  "its kind is “told”, “offered”, “in-work”, “active” or “evaluated”": [
    "det er fortalt, tilbudt, påbegynt, i gang eller evaluert",
    "det er fortalt, tilbode, påbegynt, i gang eller evaluert",
  ],
  "the day on which it happened is at latest today": [
    "det skjedde senest i dag",
    "det skjedde seinast i dag",
  ],
  "the day on which it happened is today": ["det skjedde i dag", "det skjedde i dag"],
  "the kind of what it is about is “coordination”": [
    "det gjelder en koordinering",
    "det gjeld ei koordinering",
  ],
  "its side is “mine”": ["det står på personens side", "det står på sida til personen"],
  "it has been gone through": ["den er gått gjennom", "det er gått gjennom"],
  "it has ended": ["det er avsluttet", "det er avslutta"],
  "it has not been answered": ["det ikke er svart", "det ikkje er svart"],
  "it has not been removed": ["det ikke er tatt bort", "det ikkje er teke bort"],
  "the kind of what it is about is “after-talk”": [
    "det gjelder en samtale etter tvang",
    "det gjeld ein samtale etter tvang",
  ],
  "what it is about is one of what concerns oneself, or whom one acts for in treatment, with its line in the log":
    [
      "det gjelder en selv eller den man representerer i behandling, med linje i loggen",
      "det gjeld ein sjølv eller den ein representerer i behandling, med linje i loggen",
    ],
  "what it is about is one of what the unit where one works has registered": [
    "enheten man arbeider i, har skrevet det inn",
    "eininga ein arbeider i, har skrive det inn",
  ],
  "it has not been withdrawn": ["det ikke er trukket tilbake", "det ikkje er trekt tilbake"],
  "it has not come to the leader": ["det ikke er kommet til lederen", "det ikkje er kome til leiaren"],
  "it has not come to the privacy officer": [
    "det ikke er kommet til personvernombudet",
    "det ikkje er kome til personvernombodet",
  ],
  "it has not ended": ["det ikke er avsluttet", "det ikkje er avslutta"],
  "it is answered": ["det er svart", "det er svart"],
  "it is confirmed": ["det er bekreftet", "det er stadfesta"],
  "it is not done": ["det ikke er gjort", "det ikkje er gjort"],
  "it is not held back": ["den ikke er holdt tilbake", "ho ikkje er halden tilbake"],
  "it is not sealed yet": ["linjen ikke er forseglet ennå", "linja ikkje er forsegla enno"],
  "it is put off": ["det er utsatt", "det er utsett"],
  "its channel is “import”": ["den kom fra en liste", "ho kom frå ei liste"],
  "its channel is “paper”, “telephone” or “import”": [
    "den kom på papir, på telefon eller fra en liste",
    "ho kom på papir, på telefon eller frå ei liste",
  ],
  "its channel is “web”": ["den kom på nett", "ho kom på nett"],
  "its delivery is not “own”": ["koden er laget for en annen", "koden er laga for ein annan"],
  "its delivery is “own”": ["koden er ens egen", "koden er ens eigen"],
  "its field is not “advice”": ["feltet ikke er rådet fra ombudet", "feltet ikkje er rådet frå ombodet"],
  "its field is not “decision”": ["feltet ikke er beslutningen", "feltet ikkje er avgjerda"],
  "its first day is at latest today": [
    "den gjelder fra i dag eller tidligere",
    "det gjeld frå i dag eller tidlegare",
  ],
  "its first day is today": ["det gjelder fra i dag", "det gjeld frå i dag"],
  "its kind is “consent”, “refusal” or “withdrawal”": [
    "det er et ja, et nei eller en tilbaketrekking",
    "det er eit ja, eit nei eller ei tilbaketrekking",
  ],
  "its kind is “proxy”, “lawyer”, “companion” or “next-of-kin”": [
    "det er en fullmektig, en advokat, en følgeperson eller en pårørende",
    "det er ein fullmektig, ein advokat, ein følgjeperson eller ein pårørande",
  ],
  "its kind is “release” or “withdrawal”": [
    "det er en visning eller en tilbaketrekking",
    "det er ei vising eller ei tilbaketrekking",
  ],
  "its mode is not “anonymous”": ["den ikke er gitt uten navn", "ho ikkje er gitt utan namn"],
  "its mode is “anonymous”": ["den er gitt uten navn", "ho er gitt utan namn"],
  "its guest is one of those who have said yes to taking part in one's own plan": [
    "gjesten er blant dem som har sagt ja til å være med i ens egen plan",
    "gjesten er mellom dei som har sagt ja til å vere med i ens eigen plan",
  ],
  "its guest is not filled in": ["ingen gjest er spurt", "ingen gjest er spurd"],
  "its pronoun is not filled in": ["det ikke er sagt noe pronomen", "det ikkje er sagt noko pronomen"],
  "its readers is “unit”": ["hele enheten kan lese det", "heile eininga kan lese det"],
  "its side is “giver”": ["det kommer fra den som ga stemmen", "det kjem frå den som gav stemma"],
  "its side is “service”": ["det kommer fra tjenesten", "det kjem frå tenesta"],
  "its source is “administrator”": ["det kommer fra en administrator", "det kjem frå ein administrator"],
  "its source is “break-glass”": ["det gjelder en nødåpning", "det gjeld ei naudopning"],
  "its source is “claim” or “administrator”": [
    "det kommer fra innloggingen eller en administrator",
    "det kjem frå innlogginga eller ein administrator",
  ],
  "its source is “opening”": ["det gjelder en åpning", "det gjeld ei opning"],
  "its source is “trail”": ["det gjelder en linje i sporet", "det gjeld ei linje i sporet"],
  "the day it was computed is at latest today": [
    "det er regnet ut i dag eller tidligere",
    "det er rekna ut i dag eller tidlegare",
  ],
  "the day it was read is at latest today": [
    "det er lest i dag eller tidligere",
    "det er lese i dag eller tidlegare",
  ],
  "the day it was taken over is at latest today": [
    "enheten er overtatt i dag eller tidligere",
    "eininga er overteken i dag eller tidlegare",
  ],
  "the day until which it is held back is at latest today": [
    "dagen den er holdt tilbake til, er kommet",
    "dagen ho er halden tilbake til, er komen",
  ],
  "the kind of what it is about is “explanation”, “objection” or “break-glass”": [
    "det gjelder en forklaring, en innvending eller en nødåpning",
    "det gjeld ei forklaring, ei innvending eller ei naudopning",
  ],
  "the kind of what it is about is “break-glass”": ["det gjelder en nødåpning", "det gjeld ei naudopning"],
  "the kind of what it is about is “effect-check”": [
    "det gjelder en sjekk av om noe virker",
    "det gjeld ein sjekk av om noko verkar",
  ],
  "the kind of what it is about is “explanation”": ["det gjelder en forklaring", "det gjeld ei forklaring"],
  "the kind of what it is about is “measure”": ["det gjelder et tiltak", "det gjeld eit tiltak"],
  "the kind of what it is about is “objection”": ["det gjelder en innvending", "det gjeld ei innvending"],
  "the kind of what it is about is “kin-information”": [
    "det gjelder noe pårørende har fortalt",
    "det gjeld noko pårørande har fortalt",
  ],
  "the kind of what it is about is “measure” or “effect-check”": [
    "det gjelder et tiltak eller en sjekk av om det virker",
    "det gjeld eit tiltak eller ein sjekk av om det verkar",
  ],
  "the kind of what it is about is “voice”": ["det gjelder en stemme", "det gjeld ei stemme"],
  "the office it was written in is “administrator”": [
    "det er skrevet som administrator",
    "det er skrive som administrator",
  ],
  "the office it was written in is “privacy-officer”": [
    "det er skrevet som personvernombud",
    "det er skrive som personvernombod",
  ],
  "the role it was registered in is not filled in": [
    "det ikke er ført inn i en rolle",
    "det ikkje er ført inn i ei rolle",
  ],
  "the voice's mode is “anonymous” exactly when its moment is not filled in": [
    "den har klokkeslett bare når stemmen ikke er gitt uten navn",
    "det har klokkeslett berre når stemma ikkje er gitt utan namn",
  ],
  "why it ended is “by-age”": ["det tok slutt på grunn av alder", "det tok slutt på grunn av alder"],
};
