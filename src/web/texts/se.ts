import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

// Short main clauses on purpose: a native reader has not gone through these yet, and a simple sentence that
// is right helps more than a fine one that is not.
const counts = [
  "Ii mihkkege",
  "Okta",
  "Guokte",
  "Golbma",
  "Njeallje",
  "Vihtta",
  "Guhtta",
  "Čieža",
  "Gávcci",
  "Ovcci",
  "Logi",
];

export const se = {
  skip: "Mana sisdollui",
  leave: "Guođe johtilit",
  leaveLabel: "Guođe siiddu johtilit",
  menu: "Váldofállu",
  helpNow: "Veahkki dál",
  help: {
    title: "Dárbbašatgo muhtuma geainna hupmat dál?",
    discreetTitle: "Telefonnummirat",
    checked: (date: string) => `Seamma nummirat leat juohke siiddus, buohkaide. Dárkkistuvvon ${date}.`,
  },
  foot: {
    privacy: "Persovdnasuodjalus",
    accessibility: "Olahahttivuohta",
    otherWays: "Daja dan báhpiris dahje telefovnnas",
    nextOfKin: "Oapmahaččat",
    organisations: "Organisašuvnnat",
    crisisPlan: "Loga kriisaplána koda bokte",
  },
  trial: {
    demo: "Dát lea geahččalanveršuvdna. Buot olbmot leat hutkojuvvon. Ale čále duohta olbmuid birra dáppe.",
    embedded: "Dat mii čállojuvvo dáppe, lea geahččalandiehtovuođus ja sáhttá jávkat.",
  },
  untranslated: "Dát siidu ii leat vel jorgaluvvon davvisámegillii. Dat lea girjedárogillii.",
  discreetTitle: "Notáhtat",
  errorPrefix: "Meattáhus",
  problems: (n: number) =>
    n === 1
      ? "Okta ášši váilu ovdal go sáhtát joatkit"
      : `${counts[n] ?? String(n)} ášši váilot ovdal go sáhtát joatkit`,
  // As when one thing is missing, until somebody who speaks it has written it.
  refused: "Okta ášši váilu ovdal go sáhtát joatkit",
  optional: "jus háliidat",
  dateHelp: "Beaivi, mánnu ja jahki, ovdamearkka dihte 15.01.2027.",
  choose: "Vállje",
  step: (n: number) => `ceahkki ${n}/5`,
  degrees: {
    question: "Maid mearkkašit dát vihtta ceahki?",
    words: ["Ožžon dieđu", "Jerrojuvvon", "Oassálasttii", "Mearridedje ovttas", "Mearridii ieš"],
    meanings: [
      "Don ožžot diehtit mii mearriduvvui.",
      "Don besset dadjat oaivilat ovdal go mearriduvvui.",
      "Don ledjet mielde ráhkadeamen evttohusa.",
      "Dan ii sáhttán mearridit du haga.",
      "Don dat mearridit.",
    ],
  },
  draft: {
    saved: "Vurkejuvvon dii. {time}.",
    failed: "Čálus ii vurkejuvvon dál. Dat maid leat čállán, lea ain dáppe. Mii geahččalit ođđasit.",
    waiting: "Ii leat vel vurkejuvvon.",
  },
  unsent: {
    title: "Maid leat čállán",
    text: "Mii eat dieđe ollego dat min lusa. Sádde ođđasit: dat vurkejuvvo dušše oktii. Jus gidded siiddu, de teaksta jávká.",
    send: "Sádde ođđasit",
  },
  errors: {
    home: "Mana álgosiidui",
    back: "Geavat neahttalogana ruovttoluottaboalu jus háliidat fas dan lusa maid čállet.",
    reference: (ref: string) => `Jus riŋget dahje čálát midjiide dán birra, muital dán nummira: ${ref}.`,
    400: {
      title: "Mii eat ipmirdan dan mii bođii",
      text: "Juoga das maid neahttalohkki sáddii, lei billašuvvan. Ii mihkkege leat vurkejuvvon. Mana ruovttoluotta ja geahččal oktii vel.",
    },
    403: {
      title: "Dát ii lean lobálaš dán siiddus",
      text: "Siidu lei soaitá rabas menddo guhká, dahje skovvi bođii eará sajis. Ii mihkkege leat vurkejuvvon. Raba siiddu ođđasit ja geahččal oktii vel.",
    },
    404: {
      title: "Mii eat gávdnan siiddu",
      text: "Dat ii gávdno, dahje dat ii leat rabas dutnje. Čujuhus sáhttá leat čállojuvvon boastut.",
    },
    409: {
      title: "Juoga lei rievdan ovdal go sáddejit",
      text: "Muhtun eará, dahje don ieš eará láses, lei ovdalis. Dat maid čállet, ii leat vurkejuvvon. Raba siiddu ođđasit nu oainnát mo dál lea.",
    },
    413: {
      title: "Teaksta lei menddo guhkki",
      text: "Mii eat sáhte váldit vuostá nu ollu oktanaga. Ii mihkkege leat vurkejuvvon. Mana ruovttoluotta ja oanit teavstta, dahje sádde dan máŋgga oasis.",
    },
    429: {
      title: "Ledje máŋga geahččaleami oanehis áiggis",
      text: "Mii vuordit veaháš, vai ii oktage sáhte árvidit kodaid. Geahččal ođđasit moatti minuhta geahčen.",
    },
    500: {
      title: "Juoga manai boastut min luhtte",
      text: "Dat ii leat du sivva. Meattáhus lea čállojuvvon. Mii eat dieđe vurkejuvvuigo dat maid maŋimuččat sáddejit.",
    },
    503: {
      title: "Medvirk ii doaimma dál",
      text: "Mii eat ola dan mii lea vurkejuvvon. Ii mihkkege das maid leat ovdal dadjan, leat jávkan. Geahččal ođđasit maŋŋil.",
    },
  },
} satisfies Like<typeof nb>;
