import { Module } from "@medusajs/framework/utils";
import { WALMART_MODULE } from "./constants";
import loadOptions from "./loaders/load-options";
import WalmartModuleService from "./service";

export { WALMART_MODULE } from "./constants";
export type { default as WalmartModuleService } from "./service";

export default Module(WALMART_MODULE, {
  service: WalmartModuleService,
  loaders: [loadOptions],
});
