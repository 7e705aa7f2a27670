/** Carriers and tracking numbers. Pure and without the rest of the project, because the admin recognizes carriers too. */
export * from "./bare-tracking-number";
export * from "./carrier";
export * from "./tracking-number";
export { toWalmartCarrier, WALMART_CARRIERS } from "./walmart-carriers";
export { recognizeCarrier } from "./recognize-carrier";
