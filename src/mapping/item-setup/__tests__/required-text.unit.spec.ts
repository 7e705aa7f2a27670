import { requiredText } from "../required-text";

const YES_NO = { type: "string", enum: ["No", "Yes"] };

describe("requiredText", () => {
  it.each([
    [
      "isProp65WarningRequired",
      "Is Prop 65 Warning Required",
      "Say whether a Prop 65 warning is required.",
    ],
    ["isLidIncluded", "Is Lid Included", "Say whether lid is included."],
    ["isPowered", "Is Powered", "Say whether the product is powered."],
    ["hasLED", "Has LED Light", "Say whether the product has LED light."],
    [
      "ships",
      "Ships in Original Packaging?",
      "Say whether the product ships in original packaging.",
    ],
    ["sku_update", "SKU Update", '"SKU Update" has no answer.'],
  ])("asks for the answer to %s as a person would", (name, label, message) => {
    const said = requiredText(name, label, YES_NO, null);
    expect(said.message.startsWith(message)).toBe(true);
    expect(said.remedy).toMatch(/^Choose/);
  });

  it("says of other attributes that they are required, and why", () => {
    const because = '"Has Written Warranty" is "Yes - Warranty Text"';
    expect(requiredText("warrantyText", "Warranty Text", { type: "string" }, because)).toEqual({
      message: `Warranty Text is required because ${because}.`,
      remedy: expect.stringMatching(/^Enter/),
    });
    expect(requiredText("x", "Is Powered", YES_NO, because).message).toBe(
      `Say whether the product is powered. Walmart requires an answer because ${because}.`,
    );
    const measure = { type: "string", enum: ["Each", "Ounce"] };
    expect(requiredText("unit", "Unit", measure, null).message).toBe("Unit is required.");
  });
});
