import { answer } from "#modules/voice/service-acts.ts";
import { newKey } from "#platform/http/once.ts";
import type { GivenVoice, openVoiceScene } from "./voice-scene.ts";

type Scene = Awaited<ReturnType<typeof openVoiceScene>>;

/** Siv answers that it will not be done, and why: what there must be before a text is made of it. */
export const answeredNo = async (scene: Scene, voice: GivenVoice): Promise<GivenVoice> => {
  await scene.service("siv", voice, (tx, acting, file, when) =>
    answer(
      tx,
      acting,
      file,
      {
        text: "Vi gjør det ikke, fordi huset er fullt.",
        outcome: "not",
        degree: 2,
        degreeReason: "",
        caseId: null,
        caseTitle: "",
        measure: null,
      },
      when,
    ),
  );
  return voice;
};

/** The form of a text to be published, gone through as it must be. */
export const textToPublish = (said: string) => ({
  key: newKey(),
  said,
  answered: "Huset er fullt.",
  names: "yes",
  dates: "yes",
  third: "yes",
  person: "yes",
});
