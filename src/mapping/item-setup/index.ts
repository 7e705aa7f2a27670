export { describeAttributes } from "./describe-attributes";
export { explainItemRejection } from "./item-rejection";
export { type ItemSchema, readItemSchema } from "./item-schema";
export type { ItemEntry, ItemProblem, ItemSource, VariantGroup } from "./item-source";
export type { JsonSchema } from "./json-schema";
export { maintenanceEntry } from "./maintenance-entry";
export { prepareItem, rulesOf } from "./prepare-item";
export { variantAttributeNames } from "./variant-attributes";
