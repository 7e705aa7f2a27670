import { checkBindings } from "../check-bindings";

describe("the bindings of a statement", () => {
  it.each([
    ["SELECT 1", {}],
    ["SELECT :id", { id: 1 }],
    ["SELECT :id, :id::text, (:id)::text::jsonb", { id: null }],
    ["SELECT '12:30', x::integer -- Note: text", {}],
  ])("fit %s", (sql, bindings) => {
    expect(() => checkBindings(sql, bindings)).not.toThrow();
  });

  it.each([
    ["SELECT :id", {}, /missing: id/],
    ["SELECT :id", { id: undefined }, /missing: id/],
    ["SELECT :id", { id: 1, ids: [] }, /unused: ids/],
    ["SELECT x::text", { text: "a" }, /unused: text, named like a type: text/],
    ["SELECT :text::text", { text: "a" }, /named like a type: text/],
  ])("do not fit %s with %j", (sql, bindings, message) => {
    expect(() => checkBindings(sql, bindings)).toThrow(message);
  });
});
