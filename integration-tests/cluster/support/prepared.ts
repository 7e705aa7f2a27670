import type { PreparedAddress } from "../../support/store-process";

const VARIABLE = "CLUSTER_PREPARED";

/** The SKUs of the store that every cluster starts from. */
export const SKUS = ["SKU-A", "SKU-B", "SKU-C", "SKU-D", "SKU-E", "SKU-F", "SKU-G"];

/** Tells the test files, which run in processes of their own, where the prepared database is. */
export function announce(address: PreparedAddress): void {
  process.env[VARIABLE] = JSON.stringify(address);
}

/** The database that was prepared for all test files of this run. */
export function preparedAddress(): PreparedAddress {
  const announced = process.env[VARIABLE];
  if (!announced) throw new Error("No database was prepared: see support/global-setup.ts.");
  return JSON.parse(announced) as PreparedAddress;
}
