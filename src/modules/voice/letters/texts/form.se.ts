import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./form.nb.ts";

export const se = {
  documentTitle: "Daja maid don oaivvildat, báhpiris",
  title: "Daja maid don oaivvildat",
  codeLabel: "Koda:",
  handIn: (places) => `Atte árkka dása: ${places}`,
  answer: (within) => `Don oaččut vástádusa maŋimustá ${within}.`,
  afterEntry: "Go árka lea čállojuvvon sisa, de dat duššaduvvo.",
  question: (unit) => `Maid don háliidat dadjat: ${unit}?`,
  hint: "Čále iežat sániiguin. Ii dárbbaš leat guhkki iige čáppat. Ale čále earáid namaid jus sáhtát leat almmá.",
  tear: "Gaikko sárgá mielde.",
  keep: "Vurke dán oasi. Dát lea du koda",
  online: (address) => `Gávnna vástádusa dáppe: ${address}.`,
  phone: (number) => `Dahje riŋge ${number} ja loga koda jitnosit.`,
  lost: "Jus don láhppet koda, de ii oktage sáhte gávdnat dan fas.",
  who: "Gii oažžu diehtit ahte dat leat don?",
  whoHint:
    "Bija ovtta ruossa. Don it sáhte molsut maŋŋel. Jus it bija ruossa, de mii čállit dan sisa anonyman.",
  anonymous: {
    name: "Anonyma",
    says: [
      "Ale čále namat. Ii oktage dieđe gii don leat, eat miige. Mii vurket dušše dan maid don čálát, makkár báiki dat lea, ja makkár vahkku.",
      "Son gii čállá árkka sisa, oaidná du giehtačállaga ja koda.",
      "Jus čálát juoidá maid dušše don sáhtát diehtit, de soaitá goittotge muhtun dovdat du.",
    ],
  },
  confidential: {
    name: "Luhtolaš",
    says: (contact) => [
      `Dušše ${contact} oaidná du nama, ja sáhttá váldit oktavuođa duinna. Sii geat vástidit, oidnet maid don čálát, muhto eai gii don leat.`,
      `Bija árkka giddejuvvon konvoluhttii ja čále «${contact}» olggobeallai. Konvoluhta haga sáhttet earát oaidnit nama.`,
    ],
  },
  named: {
    name: "Namain",
    says: [
      "Sii geat lohket ja vástidit, oidnet du nama. Dat lea álkimus jus háliidat ahte juoga ordnejuvvo justa dutnje.",
    ],
  },
  name: "Du namma",
  nameHint: "Ii jus leat anonyma.",
  about: "Man birra dat lea?",
  as: "Gii don leat?",
  wish: "Maid don háliidat?",
  optional: "jus háliidat",
  help: "Dárbbašatgo soapmása geainna hupmat dál?",
  checked: (day) => `Seamma nummirat buohkaide. Dárkkistuvvon ${day}.`,
} satisfies Like<typeof nb>;
