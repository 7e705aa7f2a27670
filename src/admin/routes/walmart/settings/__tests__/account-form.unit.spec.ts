import type { AdminWalmartAccount } from "../../../../../types";
import { accountChangesSchema, accountValues, newAccountSchema } from "../accounts/account-form";

const account: AdminWalmartAccount = {
  id: "walacc_1",
  name: "Walmart US",
  client_id: "client",
  seller_id: "10001000001",
  sales_channel_id: "sc_1",
  stock_location_id: "sloc_1",
  region_id: "reg_1",
  shipping_option_id: "so_1",
  enabled: true,
  settings: {},
  health: "connected",
  health_message: null,
  health_checked_at: null,
  last_imported_at: null,
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
};

const wrongFields = (schema: typeof newAccountSchema, values: object) =>
  schema
    .safeParse({ ...accountValues(), ...values })
    .error?.issues.map(({ path }) => path.join("."));
const changes = accountChangesSchema(account);

it("requires name and credentials of a new account", () => {
  expect(wrongFields(newAccountSchema, {})).toEqual(["client_id", "client_secret"]);
  expect(wrongFields(newAccountSchema, { name: "  " })).toContain("name");
});

it("keeps the stored secret of an existing account", () => {
  expect(changes.safeParse(accountValues(account)).success).toBe(true);
  expect(changes.safeParse({ ...accountValues(account), name: " " }).success).toBe(false);
});

it("leaves out places that were not selected", () => {
  const values = { ...accountValues(), name: " A ", client_id: "b ", client_secret: " c" };
  expect(newAccountSchema.parse({ ...values, region_id: "reg_1" })).toEqual({
    name: "A",
    client_id: "b",
    client_secret: "c",
    // The form replaces it by the id of a new channel.
    sales_channel_id: "new",
    region_id: "reg_1",
  });
});

it("sends only changed fields", () => {
  expect(changes.parse(accountValues(account))).toEqual({});
  expect(changes.parse({ ...accountValues(account), region_id: "reg_2" })).toEqual({
    region_id: "reg_2",
  });
});

it("sends a secret only if one was entered", () => {
  expect(changes.parse({ ...accountValues(account), client_secret: " s " })).toEqual({
    client_secret: "s",
  });
});
