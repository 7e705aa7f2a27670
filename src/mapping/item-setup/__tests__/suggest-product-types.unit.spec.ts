import { suggestProductTypes } from "../suggest-product-types";

const TYPES = [
  { name: "T-Shirts", path: ["Clothing", "Tops"] },
  { name: "Dress Shirts", path: ["Clothing", "Tops"] },
  { name: "Mugs", path: ["Home", "Drinkware"] },
  { name: "Mug Trees & Holders", path: ["Home", "Kitchen Storage"] },
  { name: "Baby Blankets", path: ["Baby", "Bedding"] },
  { name: "Throw Blankets", path: ["Home", "Bedding"] },
  { name: "Kitchen Knives", path: ["Home", "Cutlery"] },
  { name: "Toothpastes", path: ["Health", "Oral Care"] },
  { name: "Trading Card Sleeves & Holders", path: ["Collectibles", "Cards"] },
  { name: "Scarves", path: ["Clothing", "Accessories"] },
];
const named = (title: string) => suggestProductTypes(title, TYPES).map(({ name }) => name);

describe("suggestProductTypes", () => {
  it.each([
    ["Northfield crew neck T-shirt", "T-Shirts"],
    ["Navy T shirt for men, size M", "T-Shirts"],
    ["Stoneware mug - sage", "Mugs"],
    ["Soft baby blanket", "Baby Blankets"],
    ["Fluoride toothpaste 75 ml", "Toothpastes"],
    ["100 trading card sleeves", "Trading Card Sleeves & Holders"],
  ])("finds the type of %j", (title, first) => {
    expect(named(title)[0]).toBe(first);
  });

  it("offers similar ones after the best, and nothing for what no name fits", () => {
    expect(named("Soft baby blanket")).toEqual(["Baby Blankets", "Throw Blankets"]);
    expect(named("Garden gnome")).toEqual([]);
    expect(named("")).toEqual([]);
    expect(named("Stoneware mug")).not.toContain("Mug Trees & Holders");
  });

  it("offers at most as many as asked for", () => {
    expect(suggestProductTypes("blanket", TYPES, 1)).toHaveLength(1);
  });
});
