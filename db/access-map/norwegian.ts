/** A phrase of the map in bokmål and nynorsk. */
export type Norwegian = readonly [nb: string, nn: string];

/** Who a rule is for, as `say.ts` says it in English. */
export const whoInNorwegian: Readonly<Record<string, Norwegian>> = {
  "the person it is about": ["den det gjelder", "den det gjeld"],
  "the installation's own jobs": ["systemets egne faste oppgaver", "systemet sine eigne faste oppgåver"],
  everyone: ["alle", "alle"],
  "those who work in its unit": ["de som arbeider i enheten", "dei som arbeider i eininga"],
  "an administrator": ["en administrator", "ein administrator"],
  "whoever the topic is open to": ["den som temaet er åpent for", "den som temaet er ope for"],
  "a privacy officer": ["et personvernombud", "eit personvernombod"],
  "the sign-in itself": ["selve innloggingen", "sjølve innlogginga"],
  "nobody, whatever the other rules say,": [
    "ingen, uansett hva de andre reglene sier,",
    "ingen, uansett kva dei andre reglane seier,",
  ],
  "whoever opens the note there and then, with its line in the log, and is not blocked by its owner (its newest version, neither hidden nor taken away),":
    [
      "den som åpner notatet der og da, med linje i loggen, og ikke er stengt ute av eieren (den nyeste utgaven, når notatet verken er skjult eller tatt bort),",
      "den som opnar notatet der og då, med linje i loggen, og ikkje er stengd ute av eigaren (den nyaste utgåva, når notatet verken er gøymt eller teke bort),",
    ],
  "whoever opens the plan there and then, with its line in the log, and is not blocked by its owner (the newest version of what is neither hidden nor taken away),":
    [
      "den som åpner planen der og da, med linje i loggen, og ikke er stengt ute av eieren (den nyeste utgaven av det som verken er skjult eller tatt bort),",
      "den som opnar planen der og då, med linje i loggen, og ikkje er stengd ute av eigaren (den nyaste utgåva av det som verken er gøymt eller teke bort),",
    ],
  "whoever opens the topic there and then, with its line in the log": [
    "den som åpner temaet der og da, med linje i loggen",
    "den som opnar temaet der og då, med linje i loggen",
  ],
  "the sign-in itself or the installation's own jobs": [
    "selve innloggingen eller systemets egne faste oppgaver",
    "sjølve innlogginga eller systemet sine eigne faste oppgåver",
  ],
  "whoever showed it": ["den som viste den", "den som viste han"],
  "the giver of its voice": ["den som ga stemmen", "den som gav stemma"],
  "those who may make a code on paper for the person": [
    "de som kan lage en kode på papir for personen",
    "dei som kan lage ein kode på papir for personen",
  ],
  "whoever looked; as leader or privacy officer once it has come to them": [
    "den som så, og leder eller personvernombud når det er kommet til dem,",
    "den som såg, og leiar eller personvernombod når det er kome til dei,",
  ],
  "an administrator or a privacy officer": [
    "en administrator eller et personvernombud",
    "ein administrator eller eit personvernombod",
  ],
  "the giver of a voice that led to its case": [
    "den som ga en stemme som førte til saken",
    "den som gav ei stemme som førte til saka",
  ],
  "those who work in the unit of its measure": [
    "de som arbeider i enheten som har tiltaket",
    "dei som arbeider i eininga som har tiltaket",
  ],
  "those who work in the voice's unit": [
    "de som arbeider i enheten stemmen ble gitt til",
    "dei som arbeider i eininga stemma vart gitt til",
  ],
  "a unit leader": ["en enhetsleder", "ein einingsleiar"],
  "the giver of the voice": ["den som ga stemmen", "den som gav stemma"],
  "whoever may see its explanation": ["den som kan se forklaringen", "den som kan sjå forklaringa"],
  "whoever may see its objection": ["den som kan se innvendingen", "den som kan sjå innvendinga"],
  "whoever may see its break glass": ["den som kan se nødåpningen", "den som kan sjå naudopninga"],
  "whoever may see its voice": ["den som kan se stemmen", "den som kan sjå stemma"],
  "the giver of what it is about": ["den som ga stemmen det gjelder", "den som gav stemma det gjeld"],
  "whoever opened it": ["den som åpnet", "den som opna"],
  "those who work in the unit of its case": [
    "de som arbeider i enheten som har saken",
    "dei som arbeider i eininga som har saka",
  ],
  "the giver of a voice that led to the improvement case": [
    "den som ga en stemme som førte til forbedringssaken",
    "den som gav ei stemme som førte til forbetringssaka",
  ],
  "the giver of a voice that led to its measure": [
    "den som ga en stemme som førte til tiltaket",
    "den som gav ei stemme som førte til tiltaket",
  ],
  "the giver of the publication's voice": [
    "den som ga stemmen som vises",
    "den som gav stemma som blir vist",
  ],
  "whoever may see its publication": [
    "den som kan se den viste teksten",
    "den som kan sjå den viste teksten",
  ],
  "those who work in some unit": ["de som arbeider i en enhet", "dei som arbeider i ei eining"],
  "those whose role reaches a unit where the person works": [
    "de som har en rolle som når en enhet der personen arbeider",
    "dei som har ei rolle som når ei eining der personen arbeider",
  ],
  "an employee, a unit leader, a user contact or an administrator": [
    "en ansatt, en enhetsleder, en brukerkontakt eller en administrator",
    "ein tilsett, ein einingsleiar, ein brukarkontakt eller ein administrator",
  ],
  "the person themselves": ["personen selv", "personen sjølv"],
  "whoever opens something of the person there and then, with its line in the log": [
    "den som åpner noe om personen der og da, med linje i loggen",
    "den som opnar noko om personen der og då, med linje i loggen",
  ],
  "whoever acts for the person it is about": [
    "den som handler for den det gjelder",
    "den som handlar for den det gjeld",
  ],
  "whoever decides in its topic for the person it is about, of what others ask whom that person has not blocked,":
    [
      "den som avgjør om temaet for den det gjelder, om det andre spør om som ikke er stengt ute,",
      "den som avgjer om temaet for den det gjeld, om det andre spør om som ikkje er stengde ute,",
    ],
  "the representative": ["representanten", "representanten"],
  "those whose role reaches its unit": [
    "de som har en rolle som når enheten",
    "dei som har ei rolle som når eininga",
  ],
  "the giver of a voice that led to what it is about": [
    "den som ga en stemme som førte til det det gjelder",
    "den som gav ei stemme som førte til det det gjeld",
  ],
  "those whom a question, an objection or an emergency concerns": [
    "de som et spørsmål, en innvending eller en nødåpning gjelder",
    "dei som eit spørsmål, ei innvending eller ei naudopning gjeld",
  ],
  "whoever is signed in or a giver with a code": [
    "den som er logget inn, eller den som har koden til en stemme,",
    "den som er logga inn, eller den som har koden til ei stemme,",
  ],
  "whoever is signed in, the sign-in itself or the installation's own jobs": [
    "den som er logget inn, selve innloggingen eller systemets egne faste oppgaver",
    "den som er logga inn, sjølve innlogginga eller systemet sine eigne faste oppgåver",
  ],
};

/** What must hold, one condition at a time. */
export const clausesInNorwegian: Readonly<Record<string, Norwegian>> = {
  "“plan” is among the topics that are open to one (by how one signed in, or by the mandate)": [
    "planen er åpen slik man er logget inn",
    "planen er open slik ein er logga inn",
  ],
  "nobody is said to have ended it": ["det ikke står hvem som avsluttet", "det ikkje står kven som avslutta"],
  "its side is “mine”": ["det står på personens side", "det står på sida til personen"],
  "who started it is the one who acts": [
    "det er den som startet, som handler",
    "det er den som starta, som handlar",
  ],
  "it names nobody known here who is to do it": [
    "det ikke nevner noen her som skal gjøre det",
    "det ikkje nemner nokon her som skal gjere det",
  ],
  "who is to do it is the one who acts": [
    "det er en selv som skal gjøre det",
    "det er ein sjølv som skal gjere det",
  ],
  "as what it was done is what one acts as": [
    "det står som det man handler som",
    "det står som det ein handlar som",
  ],
  "as whom it was written is “representative”": [
    "det er skrevet som representant",
    "det er skrive som representant",
  ],
  "as whom it was written is “self”": ["det er skrevet som en selv", "det er skrive som ein sjølv"],
  "it has been gone through": ["den er gått gjennom", "det er gått gjennom"],
  "it has ended": ["det er avsluttet", "det er avslutta"],
  "it has not been answered": ["det ikke er svart", "det ikkje er svart"],
  "it has not been removed": ["det ikke er tatt bort", "det ikkje er teke bort"],
  "it has not been withdrawn": ["det ikke er trukket tilbake", "det ikkje er trekt tilbake"],
  "it has not come to the leader": ["det ikke er kommet til lederen", "det ikkje er kome til leiaren"],
  "it has not come to the privacy officer": [
    "det ikke er kommet til personvernombudet",
    "det ikkje er kome til personvernombodet",
  ],
  "it has not ended": ["det ikke er avsluttet", "det ikkje er avslutta"],
  "it is a privacy officer who acts": [
    "det er et personvernombud som handler",
    "det er eit personvernombod som handlar",
  ],
  "it is a unit leader who acts": [
    "det er en enhetsleder som handler",
    "det er ein einingsleiar som handlar",
  ],
  "it is an administrator who acts": [
    "det er en administrator som handler",
    "det er ein administrator som handlar",
  ],
  "it is answered": ["det er svart", "det er svart"],
  "it is confirmed": ["det er bekreftet", "det er stadfesta"],
  "it is not done": ["det ikke er gjort", "det ikkje er gjort"],
  "it is not held back": ["den ikke er holdt tilbake", "ho ikkje er halden tilbake"],
  "it is not sealed yet": ["linjen ikke er forseglet ennå", "linja ikkje er forsegla enno"],
  "it is put off": ["det er utsatt", "det er utsett"],
  "it is the installation's own jobs who acts": [
    "det er systemets egne faste oppgaver som handler",
    "det er systemet sine eigne faste oppgåver som handlar",
  ],
  "it is the sign-in itself who acts": [
    "det er selve innloggingen som handler",
    "det er sjølve innlogginga som handlar",
  ],
  "it names no person": ["ingen person er nevnt", "ingen person er nemnd"],
  "it no longer names who wrote it": [
    "det ikke lenger står hvem som skrev",
    "det ikkje lenger står kven som skreiv",
  ],
  "its case is one of the cases of units whose content one works with": [
    "saken hører til en enhet man arbeider i",
    "saka høyrer til ei eining ein arbeider i",
  ],
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
  "its organisation is the organisation one acts in": [
    "det hører til virksomheten man handler i",
    "det høyrer til verksemda ein handlar i",
  ],
  "its pronoun is not filled in": ["det ikke er sagt noe pronomen", "det ikkje er sagt noko pronomen"],
  "its readers is “unit”": ["hele enheten kan lese det", "heile eininga kan lese det"],
  "its role is the role one acts in": [
    "det ble gjort i rollen man handler i",
    "det vart gjort i rolla ein handlar i",
  ],
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
  "its unit is one of the units that one's role reaches": ["rollen når enheten", "rolla når eininga"],
  "its unit is one of the units whose content one works with": [
    "man arbeider i enheten",
    "ein arbeider i eininga",
  ],
  "its voice is one of the voices of givers who have blocked the one who acts": [
    "den som ga stemmen, har stengt ute den som handler",
    "den som gav stemma, har stengt ute den som handlar",
  ],
  "nobody entered it for another": ["ingen førte den inn for en annen", "ingen førte ho inn for ein annan"],
  "nobody has gone through it yet": ["ingen har gått gjennom det ennå", "ingen har gått gjennom det enno"],
  "nobody has taken it yet": ["ingen har tatt den i bruk ennå", "ingen har teke han i bruk enno"],
  "one acts as oneself, in no role": [
    "man handler som seg selv, uten rolle",
    "ein handlar som seg sjølv, utan rolle",
  ],
  "one acts as parent, guardian or proxy": [
    "man handler som forelder, verge eller fullmektig",
    "ein handlar som forelder, verje eller fullmektig",
  ],
  "one acts in a role": ["man handler i en rolle", "ein handlar i ei rolle"],
  "one may see its break glass": ["man kan se nødåpningen", "ein kan sjå naudopninga"],
  "one may see its opening": ["man kan se åpningen", "ein kan sjå opninga"],
  "one may see its effect check": ["man kan se sjekken", "ein kan sjå sjekken"],
  "one may see its measure": ["man kan se tiltaket", "ein kan sjå tiltaket"],
  "one may see its publication and its voice": [
    "man kan se den viste teksten og stemmen",
    "ein kan sjå den viste teksten og stemma",
  ],
  "one may see its trail": ["man kan se linjen i sporet", "ein kan sjå linja i sporet"],
  "one may see its voice": ["man kan se stemmen", "ein kan sjå stemma"],
  "somebody acts as oneself": ["noen handler som seg selv", "nokon handlar som seg sjølv"],
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
  "the one it was done for is the one for whom one acts": [
    "det er gjort for den man handler for",
    "det er gjort for den ein handlar for",
  ],
  "the one it was done for is the one who acts, as oneself": [
    "det er gjort for den som handler, som seg selv",
    "det er gjort for den som handlar, som seg sjølv",
  ],
  "the person is one of those who hold a role in a unit that one's own role reaches": [
    "personen har en rolle i en enhet som ens egen rolle når",
    "personen har ei rolle i ei eining som ens eiga rolle når",
  ],
  "the person it is about is not one of those with a graded address": [
    "den det gjelder, ikke har hemmelig adresse",
    "den det gjeld, ikkje har hemmeleg adresse",
  ],
  "the person it is about is not the one who acts": [
    "den det gjelder, er en annen enn den som handler",
    "den det gjeld, er ein annan enn den som handlar",
  ],
  "the person it is about is one of colleagues as whom nobody has signed in yet": [
    "den det gjelder, er en kollega som ingen har logget inn som ennå",
    "den det gjeld, er ein kollega som ingen har logga inn som enno",
  ],
  "the person it is about is one of colleagues, and persons just entered as whom nobody has signed in": [
    "den det gjelder, er en kollega eller nettopp ført inn uten at noen har logget inn",
    "den det gjeld, er ein kollega eller nett ført inn utan at nokon har logga inn",
  ],
  "the person it is about is one of those who have blocked the one who acts": [
    "den det gjelder, har stengt ute den som handler",
    "den det gjeld, har stengt ute den som handlar",
  ],
  "the person it is about is one of those who hold a role in a unit that one's own role reaches": [
    "den det gjelder, har en rolle i en enhet som ens egen rolle når",
    "den det gjeld, har ei rolle i ei eining som ens eiga rolle når",
  ],
  "the person it is about is the one for whom one acts": [
    "man handler for den det gjelder",
    "ein handlar for den det gjeld",
  ],
  "the person it is about is the one who acts": ["det gjelder en selv", "det gjeld ein sjølv"],
  "the person it is about is the one who acts, as oneself": [
    "det gjelder en selv, og man handler som seg selv",
    "det gjeld ein sjølv, og ein handlar som seg sjølv",
  ],
  "the role it was registered in is not filled in": [
    "det ikke er ført inn i en rolle",
    "det ikkje er ført inn i ei rolle",
  ],
  "the role it was shown in is the role one acts in": [
    "den ble vist i rollen man handler i",
    "han vart vist i rolla ein handlar i",
  ],
  "the role of who answered it is the role one acts in": [
    "svaret er gitt i rollen man handler i",
    "svaret er gitt i rolla ein handlar i",
  ],
  "the unit above it is one of the units that one's role reaches": [
    "rollen når enheten over",
    "rolla når eininga over",
  ],
  "the unit is one of the units that one's role reaches": ["rollen når enheten", "rolla når eininga"],
  "the unit it was shown in is the unit one works in": [
    "den ble vist i enheten man arbeider i",
    "han vart vist i eininga ein arbeider i",
  ],
  "the voice is one of the voices of givers who have blocked the one who acts": [
    "den som ga stemmen, har stengt ute den som handler",
    "den som gav stemma, har stengt ute den som handlar",
  ],
  "the voice's mode is “anonymous” exactly when its moment is not filled in": [
    "den har klokkeslett bare når stemmen ikke er gitt uten navn",
    "det har klokkeslett berre når stemma ikkje er gitt utan namn",
  ],
  "the voice's unit is one of the units whose content one works with": [
    "man arbeider i enheten stemmen ble gitt til",
    "ein arbeider i eininga stemma vart gitt til",
  ],
  "what it is about is one of the voices of givers who have blocked the one who acts": [
    "det gjelder en stemme fra noen som har stengt ute den som handler",
    "det gjeld ei stemme frå nokon som har stengt ute den som handlar",
  ],
  "what it is about is one of what concerns one about lines of the log": [
    "det gjelder en linje i loggen som angår en selv",
    "det gjeld ei linje i loggen som vedkjem ein sjølv",
  ],
  "what it is about is one of what next of kin have told where one works, and one may read": [
    "det gjelder noe pårørende har fortalt der man arbeider, og som man kan lese",
    "det gjeld noko pårørande har fortalt der ein arbeider, og som ein kan lese",
  ],
  "who answered it is the one who acts": [
    "det er den som svarte, som handler",
    "det er den som svarte, som handlar",
  ],
  "who did it is the one who acts": [
    "det er den som gjorde det, som handler",
    "det er den som gjorde det, som handlar",
  ],
  "who edited it is the one who acts": [
    "det er den som redigerte, som handler",
    "det er den som redigerte, som handlar",
  ],
  "who ended it is the one who acts": [
    "det er den som avsluttet, som handler",
    "det er den som avslutta, som handlar",
  ],
  "who entered it is the one who acts": [
    "det er den som førte inn, som handler",
    "det er den som førte inn, som handlar",
  ],
  "who gave it is the one who acts": ["det er den som ga, som handler", "det er den som gav, som handlar"],
  "who looked is not the one who acts": [
    "det var en annen enn den som handler, som så",
    "det var ein annan enn den som handlar, som såg",
  ],
  "who made it is the one who acts": [
    "det er den som laget det, som handler",
    "det er den som laga det, som handlar",
  ],
  "who opened it is not the one who acts": [
    "det var en annen enn den som handler, som åpnet",
    "det var ein annan enn den som handlar, som opna",
  ],
  "who opened it is the one who acts": [
    "det er den som åpnet, som handler",
    "det er den som opna, som handlar",
  ],
  "who registered it is the one who acts": [
    "det er den som førte inn, som handler",
    "det er den som førte inn, som handlar",
  ],
  "who reviewed it is the one who acts": [
    "det er den som gikk gjennom, som handler",
    "det er den som gjekk gjennom, som handlar",
  ],
  "who showed it is the one who acts": [
    "det er den som viste den, som handler",
    "det er den som viste han, som handlar",
  ],
  "who wrote it is the one who acts": [
    "det er den som skrev, som handler",
    "det er den som skreiv, som handlar",
  ],
  "why it ended is “by-age”": ["det tok slutt på grunn av alder", "det tok slutt på grunn av alder"],
  "why it ended is “by-person”": [
    "det tok slutt fordi personen ville det",
    "det tok slutt fordi personen ville det",
  ],
};
