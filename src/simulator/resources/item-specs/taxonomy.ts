import { invalidParam, readEnum } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { KnownProductType } from "../../state/item-specs";
import type { World } from "../../state/world";
import { isSpecVersion } from "./version";

const ORIGIN = "GMP_ITEM_QUERY_API";
const FEED_TYPES = ["MP_ITEM", "MP_MAINTENANCE", "MP_WFS_ITEM", "OMNI_WFS"] as const;

/** `GET /v3/items/taxonomy`: the tree of product types; without a version, the categories that it has replaced. */
export function listProductTypes({ query }: SellerRequest, world: World): Reply {
  readEnum(query, "feedType", FEED_TYPES, ORIGIN);
  const types = world.itemSpecs.all();
  const version = query.get("version");
  if (!version) {
    return ok({ status: "SUCCESS", payload: legacyCategories(types) });
  }
  if (version !== "5.0" && !isSpecVersion(version, world.settings)) {
    throw invalidParam(ORIGIN, "version", `version ${version} is not valid`);
  }
  return ok({ itemTaxonomy: categories(types) });
}

function categories(types: KnownProductType[]) {
  return groupsOf(types, ({ path }) => path[0]).map(([category, inCategory]) => ({
    category,
    description: category,
    productTypeGroup: groupsOf(inCategory, ({ path }) => path[1]).map(([group, inGroup]) => ({
      productTypeGroupName: group,
      description: group,
      productType: inGroup.map(({ name }) => ({ productTypeName: name, description: name })),
    })),
  }));
}

function legacyCategories(types: KnownProductType[]) {
  return groupsOf(types, ({ path }) => path[0]).map(([category]) => ({
    category,
    subcategory: [{ subCategoryName: category, subCategoryId: `${category.toLowerCase()}_other` }],
  }));
}

function groupsOf<T>(elements: T[], nameOf: (element: T) => string): [name: string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const element of elements) {
    const name = nameOf(element);
    groups.set(name, [...(groups.get(name) ?? []), element]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
