import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WALMART_MODULE } from "../../modules/walmart";
import type { WalmartModuleService } from "../../modules/walmart";

/** The Walmart module's service. */
export function walmartService(container: MedusaContainer): WalmartModuleService {
  return container.resolve<WalmartModuleService>(WALMART_MODULE);
}

/** Medusa's Query. */
export function queryOf(container: MedusaContainer): Omit<RemoteQueryFunction, symbol> {
  return container.resolve(ContainerRegistrationKeys.QUERY);
}
