import { apiError } from "../../http/errors";
import type { SellerRequest } from "../../http/route";

/** Only the newest format is simulated. Walmart answers 404 for a version that does not exist. */
export function requireVersion({ query }: SellerRequest): void {
  const version = query.get("reportVersion");
  if (version === "v1") return;
  const description = `Report version ${version ?? "(none)"} is not supported`;
  throw apiError(404, "GMP_GATEWAY_API", "INVALID_REPORT_VERSION", "reportVersion", description);
}
