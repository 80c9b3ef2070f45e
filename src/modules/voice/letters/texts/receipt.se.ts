import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./receipt.nb.ts";

export const se = {
  documentTitle: "Kuitteŋka kodain",
  title: "Mii leat ožžon dan maid don dadjet",
  lead: (unit, by) => `${unit} galgá dutnje vástidit maŋimustá ${by}.`,
  code: "Du koda",
  onlyWay: "Koda lea geaidnu ruovttoluotta áššái. Mii eat sáhte gávdnat dan fas dutnje.",
  letters: "Kodas eai leat goassege bustávat I, L, O dahje U. 0 lea álo nolla, ja 1 lea álo okta.",
  aloud: "Ná logat koda jitnosit",
  facts: "Dán mii leat čállán",
  received: "Mii oaččuimet dan",
  latest: "Vástádus maŋimustá",
  who: "Gii diehtá ahte dat leat don",
  anonymous:
    "Ii oktage. Don leat anonyma. Áiggis mii vurket dušše vahku, ja áigemearri lohkkojuvvo vahku loahpas.",
  confidential: (contact) => `Dušše ${contact}. Sii geat vástidit dutnje, eai oainne du nama.`,
  named: "Sii geat lohket ja vástidit, oidnet du nama.",
  yourWords: "Don dadjet",
  follow: "Čuovo ášši",
  online: (address) => `Mana ${address} ja čále koda.`,
  phone: (number) => `Dahje riŋge ${number} ja loga koda jitnosit.`,
  canDo: "Don sáhtát lohkat vástádusa, lasihit juoidá, dadjat oainnátgo rievdadusa, ja geassit ášši.",
  proof: "Duođaštus ahte mii leat ožžon dan",
  proofMeans: "Lohku boahtá du teavsttas ja kodas. Jus giige rievdada teavstta, de dat ii šat heive.",
  help: "Dárbbašatgo soapmása geainna hupmat dál?",
  checked: (day) => `Seamma nummirat buohkaide. Dárkkistuvvon ${day}.`,
} satisfies Like<typeof nb>;
