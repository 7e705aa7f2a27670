import { ok, type Reply, type SellerRequest } from "../../http/route";
import { DEFAULT_RATES, owedRows } from "../../state/settlement-rows";
import type { World } from "../../state/world";

const DAY = 86_400_000;

/** `GET /v3/report/payment/statement`: what the next settlement would pay, with nothing in reserve. */
export function readStatement({ seller }: SellerRequest, world: World): Reply {
  const { clientId, partnerId } = seller;
  const rows = owedRows(world, clientId, world.settlements.ledger(clientId).copy(), DEFAULT_RATES);
  const owed = Math.round(rows.reduce((sum, row) => sum + Number(row.Amount), 0) * 100) / 100;
  const next = new Date(world.clock.now() + 14 * DAY).toISOString().slice(0, 10);
  return ok({
    statusCode: 200,
    status: "OK",
    partnerId,
    payload: {
      outstandingMCABalance: 0,
      sellerInfo: { sellerStatus: "ACTIVE", paymentStatus: "ACTIVE" },
      accountSummary: {
        openingBalance: 0,
        orderActivity: owed,
        walmartFulfillmentServices: 0,
        otherActivities: 0,
        reserve: 0,
        paidToYou: 0,
        closingBalance: owed,
        scheduledSettlementDate: next,
        paymentProcessor: "Payoneer",
        settleCycle: "Bi-weekly",
        reserveToDate: 0,
        holdAmt: 0,
      },
    },
  });
}
