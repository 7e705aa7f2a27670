import { present } from "../presenting/present";

const FIELDS = {
  id: "text",
  note: "text?",
  total: "number",
  quantity: "number?",
  enabled: "boolean",
  status: ["open", "error"],
  origin: ["medusa", null],
  raw: "json",
  created_at: "timestamp",
  closed_at: "timestamp?",
} as const;

const row = {
  id: "walord_1",
  note: null,
  total: "19.99",
  quantity: null,
  enabled: false,
  status: "open",
  origin: null,
  raw: { a: 1 },
  created_at: new Date(0),
  closed_at: null,
} as const;

it("converts each field by its kind", () => {
  expect(present(FIELDS, row)).toEqual({
    ...row,
    total: 19.99,
    created_at: "1970-01-01T00:00:00.000Z",
  });
});

it("converts optional values that are set", () => {
  const set = { ...row, quantity: "3", closed_at: "2026-01-31T12:00:00+02:00" };
  expect(present(FIELDS, set)).toMatchObject({
    quantity: 3,
    closed_at: "2026-01-31T10:00:00.000Z",
  });
});

it("leaves out every column that is not declared", () => {
  const account = { id: "walacc_1", client_secret: "hunter2" };
  expect(present({ id: "text" }, account)).toEqual({ id: "walacc_1" });
});
