import type { MedusaContainer } from "@medusajs/framework/types";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartPayoutDetail, AdminWalmartPayoutDifference } from "../../../../types";
import { notFound } from "../../../not-found";
import { presentDifference, presentPayout, presentPayoutFile } from "./presenter";

const ONE = { limit: 1, offset: 0 };

/** @throws MedusaError (NOT_FOUND) if there is no such payout. */
export async function requirePayout(container: MedusaContainer, id: string): Promise<void> {
  const [row] = await serviceOf(container).listWalmartPayouts({ id }, { select: ["id"], take: 1 });
  if (!row) throw unknownPayout(id);
}

/**
 * Reads one payout with its files.
 *
 * @throws MedusaError (NOT_FOUND) if there is no such payout.
 */
export async function readPayout(
  container: MedusaContainer,
  id: string,
): Promise<AdminWalmartPayoutDetail> {
  const service = serviceOf(container);
  const { rows } = await service.payoutList.page({
    filters: { id },
    order: { field: "id", direction: "asc" },
    ...ONE,
  });
  const [row] = rows;
  if (!row) throw unknownPayout(id);
  const [files, [account]] = await Promise.all([
    service.payoutList.files(id),
    service.listWalmartAccounts(
      { id: row.account_id },
      { select: ["id", "name"], withDeleted: true, take: 1 },
    ),
  ]);
  return {
    ...presentPayout(row),
    account_name: account?.name ?? null,
    files: files.map(presentPayoutFile),
  };
}

/** @throws MedusaError (NOT_FOUND) if there is no such difference. */
export async function readDifference(
  container: MedusaContainer,
  id: string,
): Promise<AdminWalmartPayoutDifference> {
  const { rows } = await serviceOf(container).payoutList.differences({
    filters: { id },
    order: { field: "id", direction: "asc" },
    ...ONE,
  });
  const [row] = rows;
  if (!row)
    throw notFound("difference in payouts", id, "Use GET /admin/walmart/payouts/differences.");
  return presentDifference(row);
}

function serviceOf(container: MedusaContainer): WalmartModuleService {
  return container.resolve<WalmartModuleService>(WALMART_MODULE);
}

function unknownPayout(id: string) {
  return notFound("Walmart payout", id, "To find the id, use GET /admin/walmart/payouts.");
}
