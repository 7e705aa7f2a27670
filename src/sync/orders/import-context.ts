import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { type AccountSettings, readSettings } from "../../types/schemas/account-settings";
import type { WalmartClient } from "../../walmart-api";
import { checkSetup, type SetupProblem } from "../accounts/check-setup";
import { ensureSeller } from "../accounts/ensure-seller";
import { recordHealth } from "../accounts/record-health";
import { walmartService } from "../kernel/container";
import { WORKER_ID } from "../kernel/worker-id";
import type { CreationSettings } from "./create-orders";
import { type ImportOrdersInput, isRequested } from "./import-result";

/** What an import run of one account works with. */
export interface ImportContext {
  account: WalmartAccountRow;
  client: WalmartClient;
  settings: AccountSettings;
  /** What of the account's setup is missing. */
  setupProblems: SetupProblem[];
  creation: CreationSettings;
}

/**
 * Reads the account and checks its setup. With a part of it missing, orders are still read and stored, so that the
 * merchant sees them, but those that could not be fulfilled are held.
 *
 * @throws MedusaError if the account or its secret cannot be read, or if another live account has its seller
 */
export async function importContext(
  container: MedusaContainer,
  input: ImportOrdersInput,
): Promise<ImportContext> {
  const service = walmartService(container);
  const account = await ensureSeller(container, input.account_id);
  const client = await service.clientFor(account).catch(async (error: unknown) => {
    await recordHealth(container, account, error);
    throw error;
  });
  const setup = await checkSetup(container, account);
  const textOf = (problems: SetupProblem[]) => problems.map((one) => one.message).join(" ");
  if (setup.problems.length) await recordHealth(container, account, textOf(setup.problems));
  const settings = readSettings(account.settings);
  return {
    account,
    client,
    settings,
    setupProblems: setup.problems,
    creation: {
      account_id: account.id,
      account_name: account.name,
      run_id: `${WORKER_ID}:${randomUUID()}`,
      include_shipped: isRequested(input) || Boolean(input.created_after),
      place: {
        region_id: account.region_id,
        sales_channel_id: account.sales_channel_id,
        shipping_option_id: account.shipping_option_id,
      },
      stock_location_id: setup.stock_location_id,
      ship_nodes: setup.ship_nodes,
      region_currency: setup.currency_code,
      setup_problem: textOf(setup.problems.filter((one) => one.isBlocking)) || null,
      unknown_sku: settings.unknown_sku ?? "hold",
    },
  };
}
