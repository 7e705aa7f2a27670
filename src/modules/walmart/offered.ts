export { OFFERED } from "./sql/offered";
