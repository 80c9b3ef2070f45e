import { type Day, oslo } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Form, LinkButton, Section } from "#web/index.ts";
import { deviceWords } from "../device-words.ts";
import type { MyPasskey } from "../store/secrets.ts";
import { ownTexts } from "../texts/index.ts";

type OwnPasskeysProps = { c: Ctx; passkeys: readonly MyPasskey[]; newKey: () => string };

/** My passkeys, each with where it was made, and the way to one more. */
export function OwnPasskeys({ c, passkeys, newKey }: OwnPasskeysProps) {
  const { t: all, lang } = ownTexts.in(c.var.lang);
  const t = all.passkeys;
  const to = (path: string) => href(c.var.lang, `/my/way-in/passkey${path}`);
  const day = (at: Day) => dateInWords(lang, at, { short: c.var.today });
  return (
    <Section id="passkeys" title={t.title}>
      {passkeys.length === 0 && <p>{t.none}</p>}
      {passkeys.map((key) => (
        <Form action={to(`/${key.id}/removal`)} formKey={newKey()}>
          <p>
            {t.one(deviceWords(lang, key.device), day(oslo(key.made_at)))}.{" "}
            {key.last_used_on ? t.used(day(key.last_used_on)) : t.never}
          </p>
          <Actions>
            <Button secondary>{t.remove}</Button>
          </Actions>
        </Form>
      ))}
      <Actions>
        <LinkButton href={to("")} secondary>
          {t.make}
        </LinkButton>
      </Actions>
    </Section>
  );
}
