export * from "./orders";
export * from "./overview";
