import { z } from "zod";
import { apiError } from "../../http/errors";
import { readJson } from "../../http/read-json";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { World } from "../../state/world";
import { isSpecVersion } from "./version";

const ORIGIN = "GMP_ITEM_QUERY_API";

const specRequest = z.strictObject({
  feedType: z.enum(["MP_ITEM", "MP_MAINTENANCE"]),
  version: z.string().min(1),
  productTypes: z.array(z.string()).min(1).max(20),
});

/** `POST /v3/items/spec`: the schema of a feed. 207 if it does not have all requested product types. */
export function getSpec(request: SellerRequest, world: World): Reply {
  const { feedType, version, productTypes } = readJson(request, specRequest, ORIGIN);
  if (!isSpecVersion(version, world.settings)) {
    throw invalid("version", `Invalid version in the request for ${feedType}/${version}`);
  }
  const names = [...new Set(productTypes)];
  const unknown = names.filter((name) => !world.itemSpecs.has(feedType, name));
  if (unknown.length === names.length) {
    const fault = `Invalid product types in the request for ${feedType}/${version}`;
    throw invalid("productTypes", fault);
  }
  const schema = world.itemSpecs.feedSchema(feedType, version, names);
  const errors = unknown.map((name) => `${name} is not a valid PT for ${feedType}/${version}`);
  return errors.length > 0 ? { status: 207, body: { schema, errors } } : ok({ schema });
}

function invalid(field: string, description: string) {
  return apiError(400, ORIGIN, "INVALID_REQUEST", field, description);
}
