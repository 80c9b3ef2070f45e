import type { SendMailOptions } from "nodemailer";
import type { Config } from "#platform/config.ts";
import type { Lang } from "#platform/texts/index.ts";
import { noticeTexts } from "./texts/index.ts";

/** What the mail says, as whoever is to get it may read it beforehand. Out: sender, subject and text. */
export const noticeInWords = (
  config: Pick<Config, "mailFrom" | "publicUrl">,
  lang: Lang,
): { from: string; subject: string; text: string } => {
  const { t } = noticeTexts.in(lang);
  return {
    from: config.mailFrom,
    subject: t.subject,
    text: `${t.text}\n\n${config.publicUrl.origin}\n\n${t.turnOff}\n`,
  };
};

/**
 * The one mail there is: that something is new, and the address people use. Never what, from whom or about whom:
 * a mailbox is read over shoulders and by those who hold the phone. The address is the configured one alone; no
 * request's Host header comes near it.
 * @param to the person's address, taken as one address whatever stands in it
 * @param mark what makes this mail the same one when it is sent again; is hashed with the installation's secret
 */
export const noticeMail = (config: Config, to: string, lang: Lang, mark: string): SendMailOptions => {
  const { hostname } = config.publicUrl;
  const id = Buffer.from(config.keyedHash("mail", mark)).toString("hex").slice(0, 40);
  return {
    ...noticeInWords(config, lang),
    to: { name: "", address: to },
    messageId: `<${id}@${hostname}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": lang,
    },
  };
};
