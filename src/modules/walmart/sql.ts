export { pgArray } from "./sql/pg-array";
