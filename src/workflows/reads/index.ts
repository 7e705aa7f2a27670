export * from "./orders";
export * from "./overview";
export * from "./refundable-amounts";
export * from "./returns";
export * from "./unassigned-refunds";
