import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";

/** Whether the records that an account works with still exist in the store. */
export interface AccountSetup {
  /** Lower case; `null` if the region is gone. */
  currency_code: string | null;
  /** The account's stock location; `null` if it is gone. */
  stock_location_id: string | null;
  /** The ship nodes whose stock locations exist. */
  ship_nodes: Record<string, string>;
  /** What is missing; empty if nothing is. */
  problems: SetupProblem[];
}

/** A part of an account's setup that no longer exists. */
export interface SetupProblem {
  /** The field of the account. */
  field: string;
  /** In text for the merchant: what is missing and what to do. */
  message: string;
  /** Without it, no order can be created, wherever it ships from. */
  isBlocking: boolean;
}

export type CheckedAccount = Pick<
  WalmartAccountRow,
  "region_id" | "sales_channel_id" | "shipping_option_id" | "stock_location_id" | "settings"
>;

interface Found {
  id: string;
  name: string;
  deleted_at?: string | Date | null;
}

/** Checks the region, sales channel, shipping option and stock locations of an account: four small queries. */
export async function checkSetup(
  container: MedusaContainer,
  account: CheckedAccount,
): Promise<AccountSetup> {
  const nodes = readSettings(account.settings).ship_nodes ?? {};
  const withDeleted = { withDeleted: true };
  const [regions, channels, options, locations] = await Promise.all([
    container
      .resolve(Modules.REGION)
      .listRegions(
        { id: account.region_id },
        { select: ["id", "name", "currency_code", "deleted_at"], ...withDeleted },
      ),
    container
      .resolve(Modules.SALES_CHANNEL)
      .listSalesChannels({ id: account.sales_channel_id }, withDeleted),
    container
      .resolve(Modules.FULFILLMENT)
      .listShippingOptions({ id: account.shipping_option_id }, withDeleted),
    container
      .resolve(Modules.STOCK_LOCATION)
      .listStockLocations(
        { id: [...new Set([account.stock_location_id, ...Object.values(nodes)])] },
        withDeleted,
      ),
  ]);
  const existing = new Set(
    (locations as Found[]).filter(({ deleted_at }) => !deleted_at).map(({ id }) => id),
  );
  const [region] = regions as (Found & { currency_code: string })[];
  const hasLocation = existing.has(account.stock_location_id);
  const ownLocation = (locations as Found[]).filter(({ id }) => id === account.stock_location_id);
  return {
    currency_code: region && !region.deleted_at ? region.currency_code.toLowerCase() : null,
    stock_location_id: hasLocation ? account.stock_location_id : null,
    ship_nodes: Object.fromEntries(Object.entries(nodes).filter(([, id]) => existing.has(id))),
    problems: [
      ...missing("region_id", "region", regions as Found[]),
      ...missing("sales_channel_id", "sales channel", channels as Found[]),
      ...missing("shipping_option_id", "shipping option", options as Found[]),
      ...missing("stock_location_id", "stock location", ownLocation),
      ...Object.entries(nodes)
        .filter(([, id]) => !existing.has(id))
        .map(([node]) => ({
          field: `settings.ship_nodes.${node}`,
          message: `The stock location of the ship node ${node} no longer exists. Choose another stock location for it under Walmart → Settings.`,
          isBlocking: false,
        })),
    ],
  };
}

function missing(field: string, what: string, [found]: Found[]): SetupProblem[] {
  if (found && !found.deleted_at) return [];
  const name = found ? ` "${found.name}"` : "";
  return [
    {
      field,
      message: `The account's ${what}${name} no longer exists. Choose another ${what} for the account under Walmart → Settings.`,
      // Ship nodes may have locations of their own.
      isBlocking: field !== "stock_location_id",
    },
  ];
}
