import { gatewayError } from "../http/errors";
import type { ApiRequest, SellerRoute } from "../http/route";
import type { SimulatorSettings } from "../settings";
import type { Seller } from "../state/sellers";
import type { Spent } from "../state/throttle";
import type { World } from "../state/world";

let responses = 0;

/** Counts a request against the seller's limit. The headers show what is left. */
export function throttleRequest(
  seller: Seller,
  route: SellerRoute,
  request: ApiRequest,
  world: World,
): Record<string, string> {
  const { settings } = world;
  const { operation, limit } = route.limitOf?.(request) ?? route;
  if (settings.throttle === "off" || !limit) {
    return {};
  }
  const key = `${seller.id} ${operation}`;
  const spent = world.throttle.spend(key, limit, settings.throttleSpeed);
  const headers = throttleHeaders(spent, settings);
  if (!spent.allowed) {
    throw gatewayError(429, "REQUEST_THRESHOLD_VIOLATED", "Request threshold violated", {
      field: "REQUEST_THRESHOLD_VIOLATED",
      info: "The number of requests exceeds the limit of this API.",
      category: "REQUEST",
      headers,
    });
  }
  return headers;
}

function throttleHeaders(spent: Spent, settings: SimulatorSettings): Record<string, string> {
  const headers: Record<string, string> = { "x-current-token-count": String(spent.left) };
  const spelling = headerName(settings.throttleHeader);
  if (spelling) {
    headers[spelling] = writeTime(spent.replenishAt, settings.throttleTime);
  }
  return headers;
}

function headerName(requested: SimulatorSettings["throttleHeader"]): string | null {
  switch (requested) {
    case "none":
      return null;
    case "alternate":
      return responses++ % 2 === 0 ? "x-next-replenish-time" : "X-Next-Replenishment-Time";
    default:
      return requested;
  }
}

function writeTime(time: number, format: SimulatorSettings["throttleTime"]): string {
  switch (format) {
    case "epoch-ms":
      return String(time);
    case "epoch-s":
      return String(Math.ceil(time / 1000));
    case "iso":
      return new Date(time).toISOString();
  }
}
