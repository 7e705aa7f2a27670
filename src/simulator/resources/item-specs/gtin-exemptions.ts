import { invalidParam, readNumber } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { World } from "../../state/world";

const ORIGIN = "GMP_ITEM_QUERY_API";
const FILTERS = ["category", "productType", "brand", "exemptionStatus", "submissionId"] as const;

/** `GET /v3/items/gtin-exemption/status`: the newest first. Its answer's form is a guess. */
export function listGtinExemptions({ query, seller }: SellerRequest, world: World): Reply {
  const limit = readNumber(query, "limit", { fallback: 25, min: 1, max: 1_000 }, ORIGIN);
  const cursor = query.get("nextCursor");
  if (cursor && !/^\d+$/.test(cursor)) {
    throw invalidParam(ORIGIN, "nextCursor", "The cursor is unknown");
  }
  const found = world.listings.gtinExemptions
    .filter((each) => each.seller === seller.id)
    .filter((each) =>
      FILTERS.every((name) => {
        const text = query.get(name)?.toLowerCase() ?? "";
        return (each[name] ?? "").toLowerCase().includes(text);
      }),
    )
    .reverse();
  const start = Number(cursor ?? 0);
  const payload = found.slice(start, start + limit).map(({ seller: _seller, ...each }) => each);
  const next = start + limit;
  return ok({
    status: "SUCCESS",
    payload,
    totalCount: found.length,
    nextCursor: next < found.length ? String(next) : "",
  });
}
