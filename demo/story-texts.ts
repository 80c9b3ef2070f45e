import type { CastName, UnitName } from "./cast.ts";

/** Texts that were published of the demo's older voices; `ago` in working days before today. */
export const storyTexts: readonly {
  unit: UnitName;
  outcome: "measure" | "partly" | "not";
  said: string;
  answered: string;
  by: CastName;
  ago: number;
}[] = [
  {
    unit: "lyngtun",
    outcome: "partly",
    said: "Åpningstid og telefontid bør også være på ettermiddag og kveld.",
    answered:
      "Telefonen er åpen til klokka 20 på tirsdager og torsdager. Vi har ikke folk til å ha den åpen hver kveld.",
    by: "siv",
    ago: 30,
  },
  {
    unit: "lyngtun",
    outcome: "measure",
    said: "Jeg forstår ikke brevene deres.",
    answered: "Vi skriver brevene på nytt sammen med tre av dere. De nye er i bruk nå.",
    by: "bo",
    ago: 52,
  },
  {
    unit: "lyngtun",
    outcome: "not",
    said: "Vi trenger et eget rom der vi kan være uten at ansatte er til stede.",
    answered: "Huset har ikke et rom til. Vi tar det opp igjen når leieavtalen skal fornyes.",
    by: "siv",
    ago: 61,
  },
];
