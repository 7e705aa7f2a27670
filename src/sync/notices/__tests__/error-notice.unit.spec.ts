import type { OpenNotice } from "../../../modules/walmart/types";
import { errorNotice } from "../error-notice";

const order = (number: string, cause = `SKU ${number} is unknown.`): OpenNotice => ({
  id: `notice_${number}`,
  subject: "order",
  number,
  cause,
});

describe("a notice of what went wrong", () => {
  it("names the one thing, and says what to do", () => {
    expect(errorNotice([order("12")])).toMatchObject({
      title: "Walmart order 12 needs you",
      description: "SKU 12 is unknown.",
    });
  });

  it("counts many, and names the first of them", () => {
    const many = Array.from({ length: 12 }, (_, index) => order(String(index)));
    const { title, description } = errorNotice([
      { id: "notice_a", subject: "account", number: "Walmart US", cause: "Refused." },
      ...many,
      { id: "notice_r", subject: "return", number: "R1", cause: "Too late." },
      { id: "notice_l", subject: "listing", number: "SKU-1", cause: "The brand is missing." },
    ]);
    expect(title).toBe(
      "1 Walmart account, 12 Walmart orders, 1 Walmart return, and 1 Walmart listing need you",
    );
    const lines = description.split("\n");
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe("Walmart account Walmart US: Refused.");
    expect(lines[1]).toBe("Walmart order 0: SKU 0 is unknown.");
    expect(lines.at(-1)).toBe("And 5 more.");
  });

  it("has one key for the same things and causes, whatever their order", () => {
    const [one, other] = [order("1"), order("2")];
    expect(errorNotice([one, other]).key).toBe(errorNotice([other, one]).key);
    expect(errorNotice([one, other]).key).not.toBe(errorNotice([one]).key);
    expect(errorNotice([one]).key).not.toBe(errorNotice([order("1", "Another cause.")]).key);
  });
});
