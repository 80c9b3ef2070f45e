import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./receipt.nb.ts";

export const se = {
  title: "Mii leat ožžon dan maid don čállet",
  withoutName: "Don leat dáppe nama haga.",
  lead: {
    anonymous: (unit, due) =>
      `Giitu. Don čállet anonyman: ${unit}. Don oaččut vástádusa maŋimustá ${due}. Áigemearri lohkkojuvvo vahku loahpas, vai beaivi ii muital goas don čállet.`,
    confidential: (unit, due) =>
      `Giitu. Don čállet luhtolaččat: ${unit}. Don oaččut vástádusa maŋimustá ${due}.`,
    named: (unit, due) => `Giitu. Don čállet iežat namain: ${unit}. Don oaččut vástádusa maŋimustá ${due}.`,
  },
  code: {
    title: "Du koda",
    only: "Koda lea áidna geaidnu ruovttoluotta áššái. Mii eat sáhte gávdnat dan fas dutnje.",
    spare:
      "Go leat čálihan sisa, de gávnnat ášši koda haga. Kodain sáhtát čuovvut dan čáliheami haga. Mii eat sáhte gávdnat koda fas dutnje.",
    open: "Geahča iežat ášši",
    print: "Čálit báhpirii",
    pdf: "Viečča PDF-fiilan",
    picture: "Vurke govvan",
    withWords: "Váldde mielde dan maid mun čállen",
    shared:
      "Juogadatgo telefovnna dahje mašiinna earáiguin? Čále baicce koda báhpirii go ahte vurket dan dása. Kodas eai leat goassege bustávat I, L, O dahje U.",
    aloud: "Ná logat koda jitnosit",
  },
  last: {
    label: "Čále koda njeallje maŋimuš mearkka",
    help: "De dihte goappašagat ahte dus lea dat, ovdal go siidu giddejuvvo.",
    button: "Mus lea koda",
    wrong: "Dat eai leat koda njeallje maŋimuš mearkka. Geahča dan maid leat čállán, ja geahččal ođđasit.",
  },
  next: {
    title: "Ná dáhpáhuvvá dál",
    said: "Don leat dadjan dan maid háliidit",
    heldUntil: (unit, day) => `${unit} oaidná dan dán rájes: ${day}, go vahkku lea nohkan.`,
    answers: (unit) => `${unit} vástida`,
    answersText: (due) =>
      `Maŋimustá ${due}. Olmmoš geas lea namma, vástida dutnje. Vástádus muitala masa dat dagahii, dahje manne ii.`,
    youSay: "Don dajat oainnátgo rievdadusa",
    youSayText: (unit) => `Jus don leat eará oaivilis, de dat bissu, ja ${unit} ferte vástidit ođđasit.`,
    checks: "Mii dárkkistit doaimmaigo dat",
    checksText: "Jus das šattai doaibmabidju, de mii dárkkistit doaibmágo dat 3, 6 ja 12 mánu geahčen.",
  },
  proof: {
    title: "Duođaštus ahte mii leat ožžon dan",
    text: "Dát lohku boahtá kodas, báikkis, áiggis ja du teavsttas. Jus giige rievdada teavstta, de dat ii šat heive. Vurke dan ovttas kodain.",
    check: "Dárkkis kuitteŋgga",
  },
  confirmed: {
    title: "Dus lea koda",
    lead: "Dál sáhtát giddet siiddu. Neahttalohkki muitá ahte don leat leamaš dáppe, muhto ii dan maid don čállet.",
    open: "Geahča iežat ášši",
    another: "Daja vel juoidá",
  },
  check: {
    title: "Dárkkis kuitteŋgga",
    lead: "Dáppe oainnát leago dat mii lea vurkejuvvon, ain dat maid don sáddejit. Lohku rehkenastojuvvo ođđasit juohke háve.",
    code: "Koda",
    codeHelp: "Smávva ja stuora bustávat leat seammá, ja gaskkat eai mearkkaš maidege.",
    button: "Rehkenastte ođđasit",
    same: "Logut leat seammá. Dat mii lea vurkejuvvon, lea dat maid don sáddejit.",
    different:
      "Logut eai leat seammá. Dat mii lea vurkejuvvon dál, ii leat dat maid don sáddejit. Váldde oktavuođa, ja čájet kuitteŋgga.",
    erased:
      "Ášši lea gessojuvvon ja teaksta sihkkojuvvon. Danne mii eat sáhte rehkenastit logu ođđasit. Jus dus alddát lea teaksta, de sáhtát rehkenastit dan dás vuolábealde.",
    first: "Lohku dalle go mii oaččuimet dan",
    now: "Lohku dál",
    received: "Mii oaččuimet dan",
    where: "Báiki gosa dat sáddejuvvui",
    own: "Rehkenastte iežat teavsttas",
    ownText: "Liibme teavstta nu mo don sáddejit dan. Dat ii vurkejuvvo.",
    words: "Du teaksta",
    ownButton: "Rehkenastte mu teavsttas",
    ownSame: "Du teaksta addá seamma logu go kuitteŋka.",
    ownDifferent: "Du teaksta addá eará logu. Okta mearka dahje linnjá liiggás lea doarvái dasa.",
    ownNumber: "Du teavstta lohku",
    recipe: "Rehkenastte min haga",
    recipeText:
      "Lohku lea SHA-256 guđa oasis, ođđa linnjá osiid gaskkas ja ii maŋimuš maŋis. Mearkkat leat UTF-8 (NFC), ja teavsttas ii leat gaska álggus iige loahpas.",
    recipeLines: [
      "sánit: medvirk receipt 1",
      "koda: 28 mearkka, stuora bustávat, gaskkaid haga",
      "báikki nummir",
      "vuohki: anonymous, confidential dahje named",
      "áigi: vahku vuossárga go leat anonyma, muđui beaivi ja diibmoáigi (UTC)",
      "teaksta",
    ],
    recipeYours: "Vihtta vuosttaš oasi du koda várás",
    recipeShell: "Jus dat guhtta oasi leat fiillas, de dát addá logu:",
    problems: {
      missing: "Čále koda.",
      length: "Kodas leat 28 mearkka. Geahča leatgo buot mielde.",
      slip: "Juoga lea boastut čállojuvvon kodas. Geahča dan mearkka mearkka maŋis.",
      unknown:
        "Mii eat gávnna maidege dáinna kodain. Jus don attii dan báhpiris, de soaitá árka ii leat vel čállojuvvon sisa.",
      words: "Liibme iežat teavstta.",
      long: "Teaksta lea guhkit go dat maid sáhttá sáddet.",
    },
  },
  paper: {
    choices: {
      about: ["Mo mun deivojuvvon", "Veahkki maid mun oaččun", "Rahpanáigi ja oktavuohta", "Juoga eará"],
      as: ["Mun geavahan bálvalusa", "Mun lean oapmahaš", "Soapmása ovddas", "Mun lean bargi"],
      wish: ["Vástádusa", "Rievdadusa", "Dušše ahte dii diehtibehtet dan"],
    },
    handIn: (unit, address) =>
      address === null ? `bargái dáppe: ${unit}` : `bargái dáppe: ${unit}, dahje poasttas: ${address}`,
    workingDays: (n) => `${n} bargobeaivvi dan vahku maŋŋel go árka čállojuvvui sisa`,
    otherTime: "dan beaivvi mii lea áššis go árka lea čállojuvvon sisa",
  },
} satisfies Like<typeof nb>;
