import { describeError } from "../describe-error";

describe("describeError", () => {
  it.each<[what: string, error: unknown, text: string]>([
    ["ends with a period", new Error("No stock"), "No stock."],
    ["reads plain objects", { message: "No stock!" }, "No stock!"],
    ["has a text for anything", 42, "42."],
    ["has a text for nothing", new Error(""), "An unknown error occurred."],
    [
      "leaves out the statement of an error of the database",
      new Error('select "a" - 1 from "b"\nwhere "c" = 1 - Connection terminated unexpectedly'),
      "The database failed: Connection terminated unexpectedly.",
    ],
    [
      "keeps a sentence with a dash",
      new Error("Select a region - it is gone"),
      "Select a region - it is gone.",
    ],
  ])("%s", (_what, error, text) => {
    expect(describeError(error)).toBe(text);
  });
});
