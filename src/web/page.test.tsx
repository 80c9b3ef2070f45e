import assert from "node:assert/strict";
import { test } from "node:test";
import { frameOf } from "#test/face/frame.ts";
import { Page } from "./page.tsx";

const help = /<aside class="mv-help" id="help"/;

test("whoever opens a page finds the way past the menu, out of the page and to the help numbers", () => {
  const html = String(<Page frame={frameOf()} title="Saken din" />);
  assert.match(html, /^<!doctype html><html lang="nb"/);
  assert.match(html, /<a class="ds-skip-link" href="#main">.*<main id="main" tabindex="-1">/s);
  assert.match(html, /<form class="mv-leave" method="post" action="\/leave"/);
  assert.match(html, help);
  for (const number of ["116123", "116117", "113", "116111"])
    assert.ok(html.includes(`href="tel:${number}"`));
});

test("leaving quickly ends the session of one who is signed in, in the language of the page", () => {
  const html = String(<Page frame={frameOf({ path: "/my/tasks", lang: "nn" })} title="Å gjere" />);
  assert.match(html, /action="\/my\/nn\/leave"/);
});

test("a page that neither shows nor takes personal text has no leave button, and keeps the numbers", () => {
  const html = String(<Page frame={frameOf()} title="Lyngtun" leaves={false} />);
  assert.doesNotMatch(html, /mv-leave/);
  assert.match(html, help);
});

test("nobody meets a style or a script inside the page: the content policy would stop it", () => {
  const html = String(<Page frame={frameOf({ demo: true, embedded: true })} title="x" />);
  assert.doesNotMatch(html, / style=|<style|<script>| on\w+=/);
});

test("one who made a mistake hears it in the title and first in the main part, as links to the fields", () => {
  const problems = [{ field: "words", text: "Skriv hva du vil si." }];
  const html = String(<Page frame={frameOf()} title="Si det" problems={problems} />);
  assert.match(html, /<title>Feil: Si det – Medvirk<\/title>/);
  assert.match(html, /<main[^>]*><div class="mv-in mv-main"><div class="ds-error-summary[^>]*role="alert"/);
  assert.match(html, /<a class="ds-link" href="#words"[^>]*>Skriv hva du vil si\.<\/a>/);
});

test("one who reads Northern Sámi is told that a page is in bokmål, and a screen reader reads it as such", () => {
  const html = String(<Page frame={frameOf({ lang: "se", textLang: "nb" })} title="x" />);
  assert.match(html, /<html lang="se"/);
  assert.match(html, /<main id="main" tabindex="-1" lang="nb">/);
  assert.match(html, /<div class="mv-in mv-untranslated" lang="se">/);
});

test("each other language leads to the same page, said in its own language", () => {
  const html = String(<Page frame={frameOf({ path: "/my/tasks" })} title="x" />);
  assert.match(html, /href="\/my\/se\/tasks" lang="se" hreflang="se">Davvisámegiella</);
  assert.match(html, /href="\/my\/en\/tasks" lang="en" hreflang="en">English</);
});

test("in discreet mode a person beside the screen sees neither name of the place nor what it is about", () => {
  const html = String(<Page frame={frameOf({ discreet: true })} title="Saken din" />);
  assert.match(html, /<title>Notater<\/title>/);
  assert.match(html, /icon-neutral\./);
  assert.doesNotMatch(html, /Storelv/);
  assert.match(html, /Telefonnumre/);
});

test("a name with signs of HTML in it is shown as it is written", () => {
  const html = String(<Page frame={frameOf({ organisation: "<b>Storelv" })} title="</title><script>" />);
  assert.ok(html.includes("&lt;b&gt;Storelv"));
  assert.doesNotMatch(html, /<\/title><script>/);
});
