import { coercionWhom } from "./coercion.ts";
import { coordinationInNorwegian } from "./coordination.ts";
import { meetingInNorwegian } from "./meeting.ts";
import type { Norwegian } from "./norwegian.ts";

/** Conditions on somebody: who did it, whom it is about, as what one acts, what one may see. */
export const whomInNorwegian: Readonly<Record<string, Norwegian>> = {
  ...coercionWhom,
  ...coordinationInNorwegian,
  ...meetingInNorwegian,
  "“crisis” is among the topics that are open to one (by how one signed in, or by the mandate)": [
    "kriseplanen er åpen slik man er logget inn",
    "kriseplanen er open slik ein er logga inn",
  ],
  "as whom it was written is “entered”": [
    "det er skrevet inn for personen",
    "det er skrive inn for personen",
  ],
  "its role is not filled in": ["det ikke er skrevet i en rolle", "det ikkje er skrive i ei rolle"],
  "“plan” is among the topics that are open to one (by how one signed in, or by the mandate)": [
    "planen er åpen slik man er logget inn",
    "planen er open slik ein er logga inn",
  ],
  "nobody is said to have ended it": ["det ikke står hvem som avsluttet", "det ikkje står kven som avslutta"],
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
  "its unit is the unit one works in": ["det er enheten man arbeider i", "det er eininga ein arbeider i"],
  "the person it is about is one of those whom the unit where one works knows": [
    "det gjelder noen som enheten man arbeider i, kjenner",
    "det gjeld nokon som eininga ein arbeider i, kjenner",
  ],
  "who took it back is the one who acts": [
    "det er den som tok det tilbake, som handler",
    "det er den som tok det tilbake, som handlar",
  ],
  "as whom it was written is “service”": ["det er skrevet som tjenesten", "det er skrive som tenesta"],
  "as whom it was written is “self”": ["det er skrevet som en selv", "det er skrive som ein sjølv"],
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
  "its organisation is the organisation one acts in": [
    "det hører til virksomheten man handler i",
    "det høyrer til verksemda ein handlar i",
  ],
  "its role is the role one acts in": [
    "det ble gjort i rollen man handler i",
    "det vart gjort i rolla ein handlar i",
  ],
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
  "why it ended is “by-person”": [
    "det tok slutt fordi personen ville det",
    "det tok slutt fordi personen ville det",
  ],
};
