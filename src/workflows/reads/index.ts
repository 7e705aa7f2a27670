export * from "./listings";
export { isTimeZone } from "./local-days";
export * from "./orders";
export * from "./overview";
export * from "./refundable-amounts";
export * from "./returns";
export * from "./unassigned-refunds";
export * from "./statistics";
export * from "./schedules";
