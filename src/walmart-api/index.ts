export { createWalmartClient } from "./client";
export { isWalmartError, WalmartError } from "./errors/walmart-error";
export type { WalmartErrorDetail, WalmartErrorKind } from "./errors/walmart-error";
export { OPERATIONS } from "./operations";
export type { Operation, OperationName, PermissionScope } from "./operations";
export * from "./payloads/types";
export * from "./schemas/order";
export * from "./types";
