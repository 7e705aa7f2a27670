export { isTimeZone } from "./local-days";
export * from "./orders";
export * from "./overview";
export * from "./statistics";
export * from "./schedules";
