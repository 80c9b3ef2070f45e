import type { Child } from "hono/jsx";
import { type Party, PartyMark } from "./thread.tsx";

type WordsProps = {
  by: Party;
  who: Child;
  /** Day or week in words; an anonymous giver's only ever the week. */
  when?: Child;
  children?: Child;
};

/**
 * Somebody's own words. The giver's and the service's box are the same to the pixel: only the small sign
 * differs (design.md § 1, equal weight).
 */
export function Words({ by, who, when, children }: WordsProps) {
  return (
    <blockquote class="mv-words">
      <p class="mv-by">
        <PartyMark by={by} />
        <span>
          <b>{who}</b> {when && <time>{when}</time>}
        </span>
      </p>
      {typeof children === "string" ? <OwnText text={children} /> : children}
    </blockquote>
  );
}

/** What a person wrote, with the line breaks he or she made; an empty line begins a new paragraph. */
export function OwnText({ text }: { text: string }) {
  const paragraphs = text.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p class="mv-own" dir="auto">
          {paragraph.trim()}
        </p>
      ))}
    </>
  );
}
