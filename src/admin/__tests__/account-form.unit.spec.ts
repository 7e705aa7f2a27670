import type { AdminWalmartAccount } from "../../types";
import { accountDraft, createBody, missingFields, updateBody } from "../lib/account-form";

const account: AdminWalmartAccount = {
  id: "walacc_1",
  name: "Walmart US",
  client_id: "client",
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

it("a new form misses name and credentials", () => {
  expect(missingFields(accountDraft())).toEqual(["name", "client_id", "client_secret"]);
  expect(missingFields({ ...accountDraft(), name: "  " })).toContain("name");
});

it("an account that exists needs no secret, since the stored one is kept", () => {
  expect(missingFields(accountDraft(account), account)).toEqual([]);
});

it("leaves the places that were not chosen to the plugin", () => {
  const draft = { ...accountDraft(), name: " A ", client_id: "b ", client_secret: " c" };
  expect(createBody({ ...draft, region_id: "reg_1" })).toEqual({
    name: "A",
    client_id: "b",
    client_secret: "c",
    region_id: "reg_1",
  });
});

it("changes only what is different", () => {
  expect(updateBody(accountDraft(account), account)).toEqual({});
  expect(updateBody({ ...accountDraft(account), region_id: "reg_2" }, account)).toEqual({
    region_id: "reg_2",
  });
});

it("sends a secret only if one was entered", () => {
  expect(updateBody({ ...accountDraft(account), client_secret: " s " }, account)).toEqual({
    client_secret: "s",
  });
});
