import { noticeInWords } from "#platform/mail/index.ts";
import { CheckField, Details, RadioGroup, TextArea, TextField } from "#web/index.ts";
import { paces, telephoneWays } from "../reach.ts";
import { profileTexts } from "../texts/index.ts";
import { ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

/** How one may be reached besides here, and how not; with exactly what each way tells others. */
export function ContactPage({ typed, ...props }: ProfileFormProps) {
  const { contact: t } = profileTexts.in(props.c.var.lang).t;
  const mail = noticeInWords(props.c.var.house.config, props.c.var.lang);
  const isTicked = (name: string) => typed[name] === "yes";
  return (
    <ProfileForm {...props} title={t.title} lead={t.lead} act="contact-wish" note={t.who}>
      <RadioGroup
        name="reach"
        legend={t.reach}
        value={typed["reach"]}
        choices={[
          { value: "here", label: t.here, help: t.hereHelp },
          { value: "ways", label: t.ways },
        ]}
      />
      <CheckField name="shared" label={t.shared} help={t.sharedHelp} checked={isTicked("shared")} />
      <RadioGroup
        name="email_pace"
        legend={t.pace}
        help={t.paceHelp}
        value={typed["email_pace"]}
        choices={paces.map((value) => ({ value, label: t.paces[value] }))}
      />
      <Details summary={t.mailShow} narrow>
        <p>
          {t.mailFrom}: {mail.from}
        </p>
        <p>
          {t.mailSubject}: {mail.subject}
        </p>
        <p class="mv-own">{mail.text}</p>
        <p class="mv-small">{t.mailNote}</p>
      </Details>
      <TextField
        name="email"
        type="email"
        label={t.email}
        value={typed["email"]}
        autocomplete="email"
        maxlength={200}
        optional
      />
      <RadioGroup
        name="telephone_way"
        legend={t.telephone}
        help={t.telephoneHelp}
        value={typed["telephone_way"]}
        choices={telephoneWays.map((value) => ({ value, label: t.telephones[value] }))}
      />
      <CheckField name="sms" label={t.sms} help={t.smsHelp} checked={isTicked("sms")} />
      <TextField
        name="phone"
        type="tel"
        label={t.phone}
        value={typed["phone"]}
        autocomplete="tel"
        maxlength={25}
        optional
      />
      <CheckField name="letter" label={t.letter} help={t.letterHelp} checked={isTicked("letter")} />
      <TextArea
        name="address"
        label={t.address}
        help={t.addressHelp}
        rows={3}
        value={typed["address"]}
        optional
      />
      <TextArea name="times" label={t.times} help={t.timesHelp} rows={3} value={typed["times"]} optional />
    </ProfileForm>
  );
}
