export { describeAttributes } from "./describe-attributes";
export { descriptionText } from "./description-text";
export { imageAddressProblem } from "./image-address";
export {
  type ExplainedItemRejection,
  explainItemRejection,
  type ItemRejection,
} from "./item-rejection";
export { type ItemSchema, readItemSchema } from "./item-schema";
export type {
  AttributeRule,
  ItemEntry,
  ItemProblem,
  ItemSource,
  VariantGroup,
} from "./item-source";
export type { JsonSchema } from "./json-schema";
export { maintenanceEntry } from "./maintenance-entry";
export { type ItemInput, prepareItem, rulesOf } from "./prepare-item";
export { variantAttributeNames } from "./variant-attributes";
