/** One cookie as a browser keeps it. */
interface Kept {
  value: string;
  path: string;
}

/** A page as it was met, after all redirects that were followed. */
export interface Met {
  status: number;
  url: string;
  text: string;
  headers: Headers;
}

/** A browser without script: keeps cookies by their path, follows redirects on its own site, posts forms. */
export class Browser {
  base: string;
  cookies = new Map<string, Kept>();
  fetch: (request: Request) => Response | Promise<Response>;

  /** @param base the site's origin @param answer how requests are answered; the network unless said */
  constructor(base: string, answer: (request: Request) => Response | Promise<Response> = (r) => fetch(r)) {
    this.base = base;
    this.fetch = answer;
  }

  /** The cookies that go with a request for this path. */
  sent(path: string): string {
    return [...this.cookies]
      .filter(([, { path: at }]) => path === at || path.startsWith(at.endsWith("/") ? at : `${at}/`))
      .map(([name, { value }]) => `${name.split(" ")[0]}=${value}`)
      .join("; ");
  }

  #keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = pair.split("=");
      const of = (key: string) =>
        attributes.find((a) => a.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
      const path = of("path") ?? "/";
      const gone = of("max-age") === "0" || new Date(of("expires") ?? "2100-01-01").getTime() < Date.now();
      if (gone) this.cookies.delete(`${name} ${path}`);
      else this.cookies.set(`${name} ${path}`, { value, path });
    }
  }

  /** One request, no redirect followed. */
  async ask(path: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
    const url = new URL(path, this.base);
    const headers = new Headers({ "sec-fetch-site": "same-origin" });
    const cookies = this.sent(url.pathname);
    if (cookies) headers.set("cookie", cookies);
    const response = await this.fetch(
      new Request(url, {
        method: fields ? "POST" : "GET",
        headers,
        redirect: "manual",
        ...(fields ? { body: new URLSearchParams(fields) } : {}),
      }),
    );
    this.#keep(response);
    return response;
  }

  /** Goes to a page, or posts a form there, and follows where it leads on the same site. */
  async go(path: string, fields?: Readonly<Record<string, string>>): Promise<Met> {
    let response = await this.ask(path, fields);
    let url = new URL(path, this.base);
    for (let i = 0; i < 10 && response.status >= 300 && response.status < 400; i++) {
      url = new URL(response.headers.get("location") ?? "", url);
      if (url.origin !== new URL(this.base).origin) break;
      response = await this.ask(url.href);
    }
    const { status, headers } = response;
    return { status, url: url.pathname + url.search, text: await response.text(), headers };
  }
}
