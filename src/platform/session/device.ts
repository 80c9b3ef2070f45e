// The first that fits: nearly every browser also says that it is one of those further down.
const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, "Edge"],
  [/\bOPR\/|\bOPiOS\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/Chrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/\biPhone\b|\biPod\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

/**
 * What a browser calls itself, coarse on purpose: enough for its owner to know it again, too little to tell two
 * alike apart. Out: "Firefox/Windows", either part empty where it is not known.
 */
export const deviceOf = (userAgent: string | undefined): string => {
  const first = (of: readonly [RegExp, string][]) =>
    of.find(([sign]) => sign.test((userAgent ?? "").slice(0, 500)))?.[1] ?? "";
  return `${first(browsers)}/${first(systems)}`;
};
