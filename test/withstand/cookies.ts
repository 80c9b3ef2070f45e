import type { Owner } from "#platform/db/index.ts";
import { signIn } from "#test/visit.ts";
import { demoCast } from "../../demo/cast.ts";
import { planOfAda } from "./own-words.ts";
import type { Task } from "./writer.ts";

/** Signs in the three who write: a giver as herself, two at work. Hers is a plan, too, in which she can write. */
export const cookiesOf = async (owner: Owner): Promise<Task["cookies"]> => {
  const [statement, parameters] = planOfAda;
  await owner.query(statement, [...parameters]);
  return {
    ada: await signIn({ owner }, demoCast.ada.id),
    siv: await signIn({ owner }, demoCast.siv.id, demoCast.siv.roles[0].id),
    bo: await signIn({ owner }, demoCast.bo.id, demoCast.bo.roles[0].id),
  };
};
