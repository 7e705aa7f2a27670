import type { AdminWalmartListing } from "../../../../../types";
import { listingsPollInterval } from "../../../../hooks/api/polling";
import { isMatchable, missingVariants } from "../listing-values";

const listing = (data: Partial<AdminWalmartListing>): AdminWalmartListing =>
  ({
    account_id: "a",
    variant_id: "v1",
    status: "draft",
    excluded: false,
    retire_requested_at: null,
    ...data,
  }) as AdminWalmartListing;

it.each<[Partial<AdminWalmartListing>, boolean]>([
  [{}, true],
  [{ status: "error" }, true],
  [{ status: "unpublished" }, true],
  [{ status: "processing" }, false],
  [{ status: "published" }, false],
  [{ excluded: true }, false],
  [{ retire_requested_at: "2026-01-01T00:00:00.000Z" }, false],
])("can match %j: %s", (data, expected) => {
  expect(isMatchable(listing(data))).toBe(expected);
});

it("counts the variants without a listing in an account", () => {
  expect(missingVariants(["v1", "v2"], [listing({})], "a")).toBe(1);
  expect(missingVariants(["v1", "v2"], [listing({})], "b")).toBe(2);
  expect(missingVariants([], [], "a")).toBe(0);
});

it("polls often only while Walmart processes a listing", () => {
  const often = listingsPollInterval([listing({ status: "processing" })]);
  expect(often).toBeLessThan(listingsPollInterval([listing({})]));
  expect(listingsPollInterval(undefined)).toBe(listingsPollInterval([]));
});
