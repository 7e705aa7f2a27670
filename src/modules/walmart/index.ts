import { Module } from "@medusajs/framework/utils";
import { WALMART_MODULE } from "./constants";
import validateOptions from "./loaders/validate-options";
import WalmartModuleService from "./service";

export { WALMART_MODULE } from "./constants";
export type { default as WalmartModuleService } from "./service";

export default Module(WALMART_MODULE, {
  service: WalmartModuleService,
  loaders: [validateOptions],
});
