/** The code on a receipt page; null where there is none. */
export const codeIn = (html: string): string | null => {
  const groups = /<p class="mv-code[^"]*">(.*?)<\/p>/s.exec(html)?.[1];
  return groups ? [...groups.matchAll(/<span>(\w+)<\/span>/g)].map((m) => m[1]).join("") : null;
};
