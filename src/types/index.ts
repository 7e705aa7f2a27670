/** The HTTP contracts between `api/` and `admin/`: what each route takes and answers. */
export * from "./account";
export * from "./activity";
export * from "./cancellation";
export * from "./carrier";
export * from "./common";
export * from "./error";
export * from "./listing";
export * from "./offer";
export * from "./order";
export * from "./overview";
export * from "./refund";
export * from "./return";
export * from "./schedule";
export * from "./statistics";
export * from "./sync";
export * from "./tracking";
export * from "./update";
