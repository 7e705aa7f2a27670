import type { WalmartExchange } from "../../../walmart-api";

/** What a request is about, for the activity log. */
export interface ActivitySubject {
  entity: "order" | "return" | "listing" | "feed" | "account";
  entity_id: string;
}

const ENTITIES: Record<string, ActivitySubject["entity"]> = {
  orders: "order",
  returns: "return",
  items: "listing",
  inventories: "listing",
  feeds: "feed",
};

/**
 * What a request is about: a purchase order or return by its number, a listing by its SKU, a feed by Walmart's feed id
 * (or its file name as long as there is none), or the account as a whole.
 */
export function activitySubject(
  exchange: Pick<WalmartExchange, "path" | "requestBody" | "responseBody">,
  accountId: string,
): ActivitySubject {
  const [path = "", query = ""] = exchange.path.split("?", 2);
  const [, resource = "", id] = /^\/v3\/([a-z]+)(?:\/([^/]+))?/.exec(path) ?? [];
  const account: ActivitySubject = { entity: "account", entity_id: accountId };
  switch (resource) {
    case "inventory":
      return about("listing", new URLSearchParams(query).get("sku")) ?? account;
    case "price":
      return about("listing", textAt(exchange.requestBody, "sku")) ?? account;
    case "feeds":
      if (!id && query.includes("feedType="))
        return (
          about("feed", textAt(exchange.responseBody, "feedId")) ??
          about("feed", textAt(exchange.requestBody, "file", "name")) ??
          account
        );
  }
  const entity = ENTITIES[resource];
  if (!entity || !id || id === "released") return account;
  return { entity, entity_id: decoded(id) };
}

function about(
  entity: ActivitySubject["entity"],
  id: string | null | undefined,
): ActivitySubject | null {
  return id ? { entity, entity_id: id } : null;
}

/** The text at a path of nested names. */
function textAt(value: unknown, ...names: string[]): string | undefined {
  let found = value;
  for (const name of names) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, name);
  }
  return typeof found === "string" ? found : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not decodable: use it as it is.
    return segment;
  }
}
