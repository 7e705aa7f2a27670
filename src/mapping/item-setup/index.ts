export { describeAttributes } from "./describe-attributes";
export {
  EXEMPT_IDENTIFIER,
  type Exemption,
  exemptionOf,
  exemptionProblem,
  isApproved,
} from "./gtin-exemption";
export { imageAddressProblem } from "./image-address";
export { itemPictures } from "./item-pictures";
export { explainItemRejection } from "./item-rejection";
export { type ItemSchema, readItemSchema } from "./item-schema";
export type { ItemEntry, ItemProblem, ItemSource, VariantGroup } from "./item-source";
export type { JsonSchema } from "./json-schema";
export { maintenanceEntry } from "./maintenance-entry";
export { pictureProblem, type PictureProblem } from "./picture-problem";
export { type PreparedEntry, prepareItem, rulesOf } from "./prepare-item";
export { isPrivateAddress } from "./private-address";
export { suggestProductTypes } from "./suggest-product-types";
export { variantAttributeNames } from "./variant-attributes";
