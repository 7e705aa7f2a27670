import type { SellerRoute } from "../../http/route";
import { downloadFile } from "./download";
import { listDates } from "./list";
import { readStatement } from "./statement";

const MINUTE = 60_000;
const RECON = "/v3/report/reconreport";

/** Settlement files and the payment statement. */
export const SETTLEMENT_ROUTES: readonly SellerRoute[] = [
  route(`${RECON}/availableReconFiles`, "settlements.list", 100, listDates),
  {
    ...route(`${RECON}/reconFile`, "settlements.download", 100, downloadFile),
    accept: "application/octet-stream",
  },
  route("/v3/report/payment/statement", "settlements.statement", 15, readStatement),
];

function route(
  path: string,
  operation: string,
  tokens: number,
  handle: SellerRoute["handle"],
): SellerRoute {
  const limit = { tokens, perMs: MINUTE };
  return {
    access: "token",
    origin: "GMP_GATEWAY_API",
    method: "GET",
    path,
    operation,
    limit,
    handle,
  };
}
