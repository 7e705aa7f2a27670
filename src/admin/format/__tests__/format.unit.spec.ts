import { formatMoney, intlLocale } from "../intl";
import { safeUrl } from "../safe-url";

describe("intlLocale", () => {
  it.each([
    ["en", [], "en"],
    ["ptBR", [], "pt-BR"],
    ["zhCN", [], "zh-CN"],
    ["en", ["de-DE", "en-GB"], "en-GB"],
    ["enGB", ["en-US"], "en-GB"],
    ["not a language", [], "en"],
  ])("%s with %j is %s", (language, preferred, expected) => {
    expect(intlLocale(language, preferred)).toBe(expected);
  });
});

describe("formatMoney", () => {
  it.each([
    [1234.5, "usd", "en-US", "$1,234.50"],
    [1234.5, "usd", "de-DE", "1.234,50 $"],
    [5, "nonsense", "en-US", "5 NONSENSE"],
  ])("%s %s in %s", (amount, currency, locale, expected) => {
    expect(formatMoney(amount, currency, locale).replace(/\u00a0/g, " ")).toBe(expected);
  });
});

describe("safeUrl", () => {
  it.each(["https://www.ups.com/track?n=1", "http://carrier.test/"])("follows %s", (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each(["javascript:alert(1)", "data:text/html,hi", "#", "", "ups", null, undefined])(
    "does not follow %s",
    (url) => {
      expect(safeUrl(url)).toBeNull();
    },
  );
});
