export {
  addWalmartListingsWorkflow,
  addWalmartListingsWorkflowId,
  type AddListingsInput,
} from "./workflows/add-listings";
export {
  computeWalmartPricesWorkflow,
  computeWalmartPricesWorkflowId,
} from "./workflows/compute-prices";
export {
  computeWalmartStockWorkflow,
  computeWalmartStockWorkflowId,
} from "./workflows/compute-stock";
export {
  createWalmartListingsWorkflow,
  createWalmartListingsWorkflowId,
} from "./workflows/create-listings";
export {
  findProductTypesWorkflow,
  findProductTypesWorkflowId,
  type ProductTypesInput,
} from "./workflows/find-product-types";
export {
  lookupWalmartListingsWorkflow,
  lookupWalmartListingsWorkflowId,
  type LookupListingsInput,
} from "./workflows/lookup-listings";
export {
  productsChangedWorkflow,
  productsChangedWorkflowId,
  type ProductsChangedInput,
  type ProductsChangedResult,
} from "./workflows/products-changed";
export {
  readProductTypeWorkflow,
  readProductTypeWorkflowId,
  type ProductTypeInput,
} from "./workflows/read-product-type";
export {
  setUpWalmartListingsWorkflow,
  setUpWalmartListingsWorkflowId,
  type SetUpListingsInput,
} from "./workflows/set-up-listings";
export {
  validateWalmartListingsWorkflow,
  validateWalmartListingsWorkflowId,
  type ValidateListingsInput,
} from "./workflows/validate-listings";
export {
  linkWalmartListingWorkflow,
  linkWalmartListingWorkflowId,
  type LinkListingInput,
} from "./workflows/link-listing";
export {
  markListingsChangedWorkflow,
  markListingsChangedWorkflowId,
  type MarkChangedInput,
} from "./workflows/mark-changed";
export {
  matchWalmartListingsWorkflow,
  matchWalmartListingsWorkflowId,
  type MatchListingsInput,
} from "./workflows/match-listings";
export {
  firstLookWorkflow,
  firstLookWorkflowId,
  type FirstLookInput,
} from "./workflows/first-look";
export {
  previewOverridesWorkflow,
  previewOverridesWorkflowId,
  type PreviewOverridesInput,
} from "./workflows/preview-overrides";
export {
  previewRulesWorkflow,
  previewRulesWorkflowId,
  type PreviewRulesInput,
} from "./workflows/preview-rules";
export {
  repairDriftWorkflow,
  repairDriftWorkflowId,
  type RepairDriftInput,
} from "./workflows/repair-drift";
export { readDriftWorkflow, readDriftWorkflowId, type DriftInput } from "./workflows/read-drift";
export {
  retireWalmartListingWorkflow,
  retireWalmartListingWorkflowId,
  type RetireListingInput,
} from "./workflows/retire-listing";
export {
  updateWalmartListingWorkflow,
  updateWalmartListingWorkflowId,
  type UpdateListingInput,
} from "./workflows/update-listing";
export type { DraftsResult } from "../../sync/listings/add-drafts";
export type { Drift, DriftReport } from "../../sync/stock-price/drift";
export type {
  AdjustedValues,
  ComputedListing,
  ComputedListings,
} from "../../sync/stock-price/values-port";
export type { ItemProduct, ItemVariant } from "../../sync/item-setup/item-variants";
export type {
  ItemsToPrepare,
  ListingToPrepare,
  PreparedItems,
} from "../../sync/item-setup/items-port";
export {
  decideWalmartPriceWorkflow,
  decideWalmartPriceWorkflowId,
  type DecidePriceInput,
} from "./workflows/decide-price";
export {
  decideWalmartPriceStopWorkflow,
  decideWalmartPriceStopWorkflowId,
  type DecidePriceStopInput,
} from "./workflows/decide-price-stop";
