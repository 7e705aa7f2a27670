export { markChanges as addChanges } from "../sql/listing-changes";
