import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { WalmartListingRow } from "../../../../modules/walmart/types";
import type { AdminWalmartListing } from "../../../../types";
import { notFound } from "../../../not-found";
import { presentListing } from "./presenter";

/** @throws MedusaError (NOT_FOUND) if there is no such listing. */
export async function readListing(
  container: MedusaContainer,
  id: string,
): Promise<AdminWalmartListing> {
  const [row] = await serviceOf(container).listWalmartListings({ id }, { take: 1 });
  if (!row) {
    throw notFound("Walmart listing", id, "GET /admin/walmart/listings lists all listings.");
  }
  const [listing] = await presentListings(container, [row]);
  return listing as AdminWalmartListing;
}

/** Reads listings by id, sorted by SKU. Deleted ones are left out. */
export async function readListings(
  container: MedusaContainer,
  ids: string[],
): Promise<AdminWalmartListing[]> {
  const rows = await serviceOf(container).listWalmartListings(
    { id: ids },
    { order: { sku: "ASC", id: "ASC" } },
  );
  return await presentListings(container, rows);
}

/** Listings as the API returns them. */
export async function presentListings(
  container: MedusaContainer,
  rows: WalmartListingRow[],
): Promise<AdminWalmartListing[]> {
  const ids = rows.map(({ id }) => id);
  const { listingList, priceHolds } = serviceOf(container);
  const [available, holds] = await Promise.all([listingList.available(ids), priceHolds.holds(ids)]);
  return rows.map((row) =>
    presentListing(row, { available: available.get(row.id), hold: holds.get(row.id) }),
  );
}

/** @throws MedusaError (NOT_FOUND) for the field `account_id` if there is no such account. */
export async function requireAccount(container: MedusaContainer, id: string): Promise<void> {
  const [row] = await serviceOf(container).listWalmartAccounts({ id }, { select: ["id"], take: 1 });
  if (row) return;
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `account_id: there is no Walmart account with the id "${id.slice(0, 100)}". GET /admin/walmart/accounts lists all accounts.`,
  );
}

export function serviceOf(container: MedusaContainer): WalmartModuleService {
  return container.resolve<WalmartModuleService>(WALMART_MODULE);
}
