import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en as adminEn } from "./admin.en.ts";
import { nb as adminNb } from "./admin.nb.ts";
import { nn as adminNn } from "./admin.nn.ts";
import { en as directoryEn } from "./directory.en.ts";
import { nb as directoryNb } from "./directory.nb.ts";
import { nn as directoryNn } from "./directory.nn.ts";
import { en as numberEn } from "./number.en.ts";
import { nb as numberNb } from "./number.nb.ts";
import { nn as numberNn } from "./number.nn.ts";
import { en as profileEn } from "./profile.en.ts";
import { nb as profileNb } from "./profile.nb.ts";
import { nn as profileNn } from "./profile.nn.ts";
import { en as roleEn } from "./role.en.ts";
import { nb as roleNb } from "./role.nb.ts";
import { nn as roleNn } from "./role.nn.ts";
import { se as roleSe } from "./role.se.ts";
import { en as signInEn } from "./sign-in.en.ts";
import { nb as signInNb } from "./sign-in.nb.ts";
import { nn as signInNn } from "./sign-in.nn.ts";

/** As whom one can act, and the way out: whole in all four languages. */
export const roleTexts = catalogue({ nb: roleNb, nn: roleNn, en: roleEn, se: roleSe });

/** Signing in and out, the invitation, the text that was kept, the demo's cast. */
export const signInTexts = catalogue({ nb: signInNb, nn: signInNn, en: signInEn, se: untranslated });

/** Units, staff and one's own details. */
export const adminTexts = catalogue({ nb: adminNb, nn: adminNn, en: adminEn, se: untranslated });

/** Organisations to turn to: the public list, and those that an administrator enters. */
export const directoryTexts = catalogue({
  nb: directoryNb,
  nn: directoryNn,
  en: directoryEn,
  se: untranslated,
});

/** National numbers: entered, and one's own. */
export const numberTexts = catalogue({ nb: numberNb, nn: numberNn, en: numberEn, se: untranslated });

/** About me: name, interpreter, how I am reached, what I have said before. */
export const profileTexts = catalogue({ nb: profileNb, nn: profileNn, en: profileEn, se: untranslated });
