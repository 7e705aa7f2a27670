/** The HTTP contracts between `api/` and `admin/`: what each route takes and answers. */
export * from "./account";
export * from "./activity";
export * from "./cancellation";
export * from "./common";
export * from "./error";
export * from "./listing";
export * from "./offer";
export * from "./order";
export * from "./overview";
export * from "./return";
export * from "./sync";
export * from "./update";
