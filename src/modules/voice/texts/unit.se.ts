import { counted, type Forms, type Like } from "#platform/texts/index.ts";
import type { nb } from "./unit.nb.ts";

// Short main clauses, the same words as on the form and the receipt; a native reader has not gone through these yet.
const forms: Record<"working-day" | "day" | "week" | "month", Forms> = {
  "working-day": { one: "árgabeaivvi", two: "árgabeaivvi", other: "árgabeaivvi" },
  day: { one: "beaivvi", two: "beaivvi", other: "beaivvi" },
  week: { one: "vahku", two: "vahku", other: "vahku" },
  month: { one: "mánu", two: "mánu", other: "mánu" },
};

export const se = {
  within: (n, unit) => counted("se", n, forms[unit]),
  give: "Daja maid don oaivvildat",
  follow: "Čuovo ášši kodain",
  start: {
    title: "Daja maid don oaivvildat. Geahča maid dat dagaha.",
    lead: (within) =>
      `Dáppe dajat oaiviliiddát báikkiide mat addet veahki. Don oaččut vástádusa ${within} siste, olbmos geas lea namma. Don oainnát maid vástádus dagaha, ja sáhtát dadjat ahte dat ii leat doarvái.`,
    anonymous: "Don sáhtát leat anonyma.",
    otherWays: "Don sáhtát maiddái riŋget dahje geavahit báhpira",
    counts: "Dat lea seamma dehálaš.",
    find: "Gávnna báikki man birra dat lea",
    more: "Eará maid sáhtát dahkat",
    followText: "Jus leat čállán ovdal, de gávnnat vástádusa kodain maid ožžot.",
    signIn: "Čálit sisa",
    signInText:
      "Geahča iežat áššiid, dahje vástit barggus. It dárbbaš čálihit sisa jus dajat oaiviliiddát anonyman.",
    otherLink: "Báhpir, telefovdna dahje veahkki",
    otherText: "Don sáhtát dadjat dan šearpma haga, dahje diktit soapmása čállit du ovddas.",
    limits: "Dán vuostá mii eat sáhte du suodjalit",
    limitsText: "Loga dán vuos jus muhtun sáhttá oaidnit maid don dagat telefovnnas dahje mašiinnas.",
    demo: "Geahččal",
    demoText: "Buot dáppe lea hutkojuvvon. Dáiguin kodaiguin sáhtát čuovvut guokte ášši:",
    demoSignIn: "Čálit sisa muhtun hutkojuvvon olmmožin",
  },
  units: {
    title: "Gávnna báikki",
    search: "Oza báikki nama",
    go: "Oza",
    all: "Buot báikkit",
    found: (n, search) =>
      `${counted("se", n, { one: "báikki", two: "báikki", other: "báikki" })} namas lea «${search}»`,
    none: (search) =>
      `Ovttage báikki namas ii leat «${search}». Geahččal oaneheappo sáni, dahje geahča buot báikkiid.`,
    empty: "Dása bohtet báikkit maidda sáhtát dadjat juoidá. Eai leat vel oktage.",
    showAll: "Geahča buot báikkiid",
  },
  unit: {
    former: (names: string) => `Ovddeš namma: ${names}`,
    question: "Maid don háliidat dadjat?",
    lead: (within) =>
      `Don sáhtát dadjat mii lea buorre, mii ferte rievdat, dahje mii manai boastut. Don oaččut vástádusa ${within} siste, ja don oainnát maid dat dagaha.`,
    anonymous: "Don sáhtát leat anonyma. Don sáhtát maiddái",
    otherWays: "riŋget dahje geavahit báhpira",
    counts: "Dat lea seamma dehálaš.",
    closed: (unit) => `${unit} ii váldde ieš vuostá jienaid. Vállje báikki man birra dat lea:`,
    closedNone: (unit) => `${unit} ii váldde vuostá jienaid.`,
    allUnits: "Geahča buot báikkiid",
    said: {
      title: "Dii dajaidet – mii vástideimmet",
      lead: "Teavsttat leat oaniduvvon, ja sii geat čálle daid, leat dohkkehan daid.",
      you: "Dii dajaidet",
      outcomes: {
        measure: "Mii dahkat dan",
        partly: "Mii dahkat oasi das",
        not: "Mii eat daga dan, danne go …",
      },
      when: (week) => `Almmuhuvvon: ${week}.`,
      empty:
        "Dáppe galgá čuožžut maid olbmot leat dadjan, ja maid dat dagahii. Ii oktage teaksta leat vel almmuhuvvon. Dat dáhpáhuvvá dušše go son guhte čálii, lea miehtan justa daidda sániide.",
      all: "Geahča buot teavsttaid",
      whole: "Buot teavsttat",
      back: (unit) => `Ruovttoluotta: ${unit}`,
    },
    figures: {
      title: "Ná manná",
      quarter: (quarter, year) =>
        `${["ođđajagemánus njukčamánnui", "cuoŋománus geassemánnui", "suoidnemánus čakčamánnui", "golggotmánus juovlamánnui"][quarter - 1]} ${year}`,
      what: "Mii",
      count: "Lohku",
      rests: (n, period) =>
        `${n} jietna galggai oažžut vástádusa dán áiggis: ${period}. Logut vuođđuduvvet daidda.`,
      rows: {
        answered: "Oaččui vástádusa",
        "in-time": "Oaččui vástádusa áiggil",
        measure: "Dagahii doaibmabiju",
        disputed: "Son guhte čálii, ii oainne olles rievdadusa",
        "promise-not-kept": "Dajai ahte lohpádus ii dollojuvvon",
      },
      of: {
        voices: "buohkain",
        answered: "sis geat ožžo vástádusa",
        measure: "sis geaid jietna dagahii doaibmabiju",
      },
      shown: (n, of) => `${n}/${of}`,
      few: (of) => `Unnit go logi (${of})`,
      most: (of, least) => `Unnimusat ${least}/${of}`,
      lower: (of) => `Bealli dahje unnit (${of})`,
      upper: (of) => `Eanet go bealli (${of})`,
      hidden: "Ii čájehuvvo.",
      tooFew: (period) => `Dát áigi ii čájehuvvo: ${period}. Dat lea vai ii oktage dovdojuvvo.`,
      median: (n) => `Bealli oaččui vástádusa ${counted("se", n, forms["working-day"])} siste.`,
      earlier: "Ovddit áigodagat",
      empty: (day) =>
        `Dása bohtet logut das man ollugat ožžo vástádusa, ja maid dat dagahii. Dat rehkenastojuvvojit go jahkenjealjádas lea nohkan ja vástidanáigi lea meaddel. Geahča fas maŋŋel: ${day}.`,
      more: "Manne eai čájehuvvo buot logut?",
      why: "Logut leat dušše áigodagain mat leat nohkan. Ii goassege lohkkojuvvo gii lea čállán.",
    },
    promises: {
      title: "Dán sáhtát vuordit",
      since: (day) => `Lohpiduvvon dan rájes: ${day}.`,
      notKept: "Dát lohpádus ii dollojuvvon",
      counts: "Jus dieđihat, de dat lohkkojuvvo loguin go áigodat lea nohkan.",
      empty: (unit) =>
        `Dáppe galgá čuožžut maid ${unit} lohpida dutnje. Jođiheaddji ii leat vel bidjan lohpádusaid. Don sáhtát goittotge dadjat maid don vurdet.`,
    },
    ways: {
      title: "Šearpma haga",
      paper: "Viečča báhpirskovi (PDF)",
      paperText: "Čálit dan olggos, dahje bivdde árkka. Juohke árkkas lea iežas koda.",
      paperTo: (address) => `Atte dan dása: ${address}.`,
      phone: (unit) => `Riŋge: ${unit}`,
      phoneText: "Son guhte vástida telefovnna, čállá maid don dajat, ja addá dutnje koda.",
      helper: "Soames geasa luohtát, sáhttá čállit du ovddas. Dat lea seamma dehálaš.",
      more: "Eambbo báhpira, telefovnna ja veahki birra",
    },
  },
} satisfies Like<typeof nb>;
