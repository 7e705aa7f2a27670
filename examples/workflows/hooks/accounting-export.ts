import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { importWalmartPayoutsWorkflow } from "medusa-plugin-walmart/workflows";

/**
 * Books payouts in the accounting: what Walmart paid, by kind, and each sale with its order. Booked under the payout's id,
 * so that a payout that comes again, because its file was replaced, takes the place of the first one.
 */
importWalmartPayoutsWorkflow.hooks.payoutsImported(async ({ account, payouts }, { container }) => {
  for (const { id, report_date, currency_code, total, kind_sums } of payouts) {
    const sales = await salesOf(container, id);
    const response = await fetch(`${process.env.ACCOUNTING_URL}/payouts/${id}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        booked_on: report_date,
        seller: account.name,
        currency_code,
        total,
        kind_sums,
        sales,
      }),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The accounting answered ${response.status} for the payout of ${report_date}.`,
      );
  }
});

/** A payout may have a hundred thousand lines, so they are read a page at a time. */
async function salesOf(container: MedusaContainer, payout_id: string): Promise<object[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const sales: object[] = [];
  const take = 1000;
  for (;;) {
    const { data } = await query.graph({
      entity: "walmart_payout_line",
      fields: ["position", "purchase_order_id", "sku", "amount"],
      filters: { payout_id, kind: "sales" },
      pagination: { take, skip: sales.length, order: { position: "ASC" } },
    });
    sales.push(...data);
    if (data.length < take) return sales;
  }
}
