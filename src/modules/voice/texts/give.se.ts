import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./give.nb.ts";

// Short main clauses, the same words as on the receipt and the paper form; a native reader has not gone through
// these yet.
export const se = {
  title: "Daja maid don oaivvildat",
  step: (n, unit) => `Ceahkki ${n}/3 · ${unit}`,
  notSignedIn: "Don it leat čálihan sisa. Ii oktage oainne gii don leat ovdal go don ieš leat válljen dan.",
  userContact: "geavaheaddjeoktavuohta",
  and: "ja",
  words: {
    label: (unit) => `Maid don háliidat dadjat: ${unit}?`,
    help: "Čále iežat sániiguin. Ii dárbbaš leat guhkki iige čáppat. Ale čále earáid namaid jus sáhtát leat almmá.",
  },
  promise: (unit) => `Don dieđihat ahte ${unit} ii leat doallan dán lohpádusa:`,
  modes: {
    legend: "Gii oažžu diehtit ahte dat leat don?",
    help: "Don it sáhte molsut maŋŋel. Vállje dan mii lea dutnje oadjebas.",
    anonymous: "Anonyma",
    anonymousLines: [
      "Ii oktage oaččo mis diehtit gii don leat, danne go mii ieža eat dieđe. Mii vurket dan maid don čálát, makkár báiki dat lea, ja makkár vahkku. Eat nama, eat neahttačujuhusa, eat diibmoáiggi.",
      "Don oaččut koda ja gávnnat vástádusa dainna. Jus don láhppet koda, de ii oktage sáhte gávdnat dan fas.",
      "Smávva báikkis, dahje go čálát juoidá maid dušše don sáhtát diehtit, de sáhttá muhtun goittotge árvidit ahte dat leat don.",
    ],
    confidential: "Luhtolaš",
    confidentialLines: (contact, unit) => [
      `${contact} sáhttá oaidnit du nama ja váldit oktavuođa duinna. Ii oktage eará guhte lohká dahje vástida, oainne dan.`,
      "Juohke háve go du namma rahppojuvvo, de dat čállojuvvo, ja don sáhtát lohkat dan.",
      `Sii geat barget dáppe: ${unit}, oidnet maid don čálát, muhto eai gii don leat. Sii sáhttet árvidit dan mielde maid don čálát.`,
    ],
    named: "Namain",
    namedLines: (unit) => [
      "Dat lea álkimus jus háliidat ahte juoga ordnejuvvo justa dutnje.",
      `Sii geat barget dáppe: ${unit}, sin jođiheaddjit ja geavaheaddjeoktavuohta oidnet du nama.`,
    ],
    signIn: "Don čálihat sisa ovdal go sáddet.",
    noContact: (unit) =>
      `Don it sáhte válljet luhtolaš dáppe dál. Dalle ferte leat okta namuhuvvon geavaheaddjeoktavuohta (${unit}) guhte gáhtte du nama, ja ii oktage leat dan barggus odne.`,
    instead: "Háliidatgo baicce leat anonyma?",
    insteadLink: "Čále almmá čáliheami haga",
    insteadWhy:
      "Dáppe don leat čálihan sisa, ja dat maid don čálát, vurkejuvvo du čálusin. Danne it sáhte leat anonyma dán siiddus.",
  },
  stored: {
    title: "Maid dii vurkebehtet, dárkilit?",
    what: "Mii vurket",
    yes: "Juo",
    no: "Eat",
    words: "Dan maid don čálát",
    name: "Du nama",
    nameLocked: "Juo, lohkkaduvvon",
    when: "Goas don čállet",
    week: "Vahku",
    moment: "Beaivvi ja diibmoáiggi",
    address: "Neahttačujuhusa, telefovnna, mašiinna",
    cookie: "Cookie du neahttalogus",
    cookieSignedIn: "Dan botta go leat čálihan sisa",
    twice: "Skovi mearkka",
    twiceAnonymous: "Logi minuhta",
    twiceSignedIn: "Ovtta jándora",
    also: "Mii vurket maiddái báikki, giela ja vástádusaid boahtte siiddus.",
    locked: (contact) => `Lohkkaduvvon nama sáhttá ${contact} rahpat, iige oktage eará gii geavaha Medvirka.`,
    code: "Mii eat vurke du koda, dušše mearkka mii ii sáhte rievdaduvvot kodan.",
    twiceWhy:
      "Skovi mearka hehtte dan sáddejuvvomis guktii. Jus leat anonyma, de dat ii leat čadnojuvvon dasa maid don čállet.",
    readers: (unit) =>
      `Sii geat barget dáppe: ${unit}, sin jođiheaddjit ja geavaheaddjeoktavuohta lohket dan maid don čálát. Jus sii sáddejit ášši eará báikái mii sáhttá dahkat juoidá, de sii geat barget doppe, lohket dan. Don oainnát dan áššis.`,
    waiting:
      "Jus válljet luhtolaš dahje namain, de du teaksta lea lohkkaduvvon min luhtte gitta 30 minuhta dan botta go čálihat sisa. Dušše du neahttalogus lea čoavdda.",
  },
  guess: {
    title: "Maid sáhttá muhtun goittotge árvidit dahje gávdnat?",
    lines: (unit) => [
      `Jus dii lehpet moattis dáppe: ${unit}, de sii geat barget doppe, sáhttet árvidit gii čálii.`,
      "Vuohki mo don čálát, ja dat maid don muitalat, sáhttá dovdojuvvot.",
      "Sii geat lohket boahtán áššiid, sáhttet fuomášit guđe beaivvi teaksta bođii. Boahtte siiddus sáhtát bivdit ahte dat čájehuvvo easka go vahkku lea nohkan.",
      "Jus geasát ášši, de dat čihkkojuvvo dakkaviđe ja teaksta sihkkojuvvo sullii vahku geahčen. Sihkarvuođamáŋgosiin sáhttá dat leat vel muhtun áiggi.",
      "Du neahttalogus muitá ahte don leat leamaš dáppe. Jus luoikkahat telefovnna, mašiinna dahje neahta, de sáhttá dat gii dan eaiggáda, oaidnit ahte don leat galledan Medvirka.",
      "Sii geat jođihit diehtovuođu, sáhttet lohkat dan mii das lea. Jus čálát anonyman, de das ii čuoččo gii don leat.",
    ],
  },
  next: "Joatkke",
  cancel: "Gaskkalduhte",
  notSent:
    "Ii mihkkege leat vel sáddejuvvon. Boahtte siiddus sáhtát lasihit eambbo jus háliidat, ja don beasat geahčadit buot ovdal go sáddet.",
  review: {
    title: "Geahčat ovdal go sáddet",
    you: "Don",
    anonymous: (unit) => `Don sáddet dán anonyman: ${unit}. Dušše vahkku vurkejuvvo, ii beaivi.`,
    confidential: (unit, contact) =>
      `Don sáddet dán luhtolaččat: ${unit}. Du namma lea lohkkaduvvon, ja dušše ${contact} sáhttá rahpat dan.`,
    named: (unit, name) => `Don sáddet dán iežat namain, ${name}: ${unit}.`,
    more: "Háliidatgo dadjat eambbo?",
    moreText: "Don sáhtát guođđit buot dán.",
    about: "Man birra dat lea?",
    aboutHelp: "Moadde sáni, ovdamearkka dihte: telefonáigi.",
    asWhom: "Gii don leat?",
    asWhomChoices: {
      user: "Mun geavahan bálvalusa",
      "next-of-kin": "Mun lean oapmahaš",
      "on-behalf-of": "Mun dajan dan soapmása ovddas",
      employee: "Mun lean bargi ja muitalan viidáseappot maid soamis dajai",
      none: "In dáhto dadjat",
    },
    wish: "Maid don háliidat?",
    wishHelp: "Don oaččut vástádusa beroškeahttá maid don válljet.",
    wishChoices: {
      answer: "Vástádusa",
      change: "Rievdadusa",
      know: "Dušše ahte dii diehtibehtet dan",
      none: "In dieđe",
    },
    third: "Dat lea ovtta dihto eará olbmo birra",
    thirdHelp: (unit) =>
      `Dat maid don čálát, ii čadnojuvvo su journálii iige su áššiide. Sii geat barget dáppe: ${unit}, sin jođiheaddjit ja geavaheaddjeoktavuohta sáhttet lohkat dan.`,
    hold: "Čájet dan easka go vahkku lea nohkan",
    holdHelp: (day, unit) =>
      `Dalle ii sáhte oktage dáppe: ${unit} oaidnit guđe beaivvi don čállet. Sii oidnet dan dán rájes: ${day}. Vástidan áigemearri lea seamma.`,
    send: (unit) => `Sádde: ${unit}`,
    edit: "Rievdat maid mun čállen",
    notSent: "Ii mihkkege leat vel sáddejuvvon. Go sáddet, de oaččut koda mainna sáhtát čuovvut ášši.",
    draft: "Ii mihkkege leat vel sáddejuvvon. Dat maid don čállet, lea vurkejuvvon du čálusin.",
  },
  draft: "Ii mihkkege leat vel sáddejuvvon. Dat maid don čálát, vurkejuvvo du čálusin.",
  draftBack: "Dás lea du čálus. Dušše don oainnát dan.",
  used: {
    title: "Dát skovvi lea sáddejuvvon ovdal",
    lead: "Dat maid don dalle sáddejit, lea ain, ja das lea iežas koda. Teaksta dás vuolábealde lea eará. Don sáhtát sáddet dan ođđa áššin, dahje guođđit dan.",
  },
  closed: {
    title: (unit) => `${unit} ii váldde vuostá jienaid dáppe`,
    lead: "Ii mihkkege leat sáddejuvvon. Don sáhtát dadjat dan báikái mii váldá vuostá, de sii sáhttet sáddet dan viidáseappot rivttes báikái.",
    places: "Dáppe sáhtát dadjat dan",
    all: "Geahča buot báikkiid",
    phone: (number) => `Don sáhtát maiddái riŋget ${number}.`,
    yours: "Dan maid don čállet, sáhtát máŋget dás:",
  },
  asSelf: {
    title: "Jiena attát alddát namas",
    lead: "Dál don leat dáppe bargorollas. Ii mihkkege leat sáddejuvvon. Dat maid don čállet, lea vurkejuvvon du čálusin, ja ii oktage eará oainne dan.",
    leadFor:
      "Dál don leat dáppe eará olbmo ovddas. Ii mihkkege leat sáddejuvvon. Dat maid don čállet, lea vurkejuvvon du čálusin, ja ii oktage eará oainne dan.",
    change: "Molsso alddát namas",
    goOn: "Joatkke čálusiin go leat molson",
    entry: "Jus galggat čállit juoidá eará olbmo ovddas, de dagat dan dáppe:",
    entryLink: "Čále sisa báhpiris dahje telefovnnas",
  },
  problems: {
    words: "Čále maid don háliidat dadjat. Moadde sáni lea doarvái.",
    long: (n, most) =>
      `Teavsttas leat ${n} mearkka. Mii sáhttit váldit vuostá ${most} hávális. Oanit dan, dahje juoge dan guovtti oassái.`,
    mode: "Vállje gii oažžu diehtit ahte dat leat don.",
    about: (n, most) => `Čále eanemustá ${most} mearkka dása. Dál leat ${n}.`,
    choice: "Vállje ovtta vástádusain, dahje guođe dan.",
  },
} satisfies Like<typeof nb>;
