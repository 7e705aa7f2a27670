import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { WalmartPaymentProvider } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [WalmartPaymentProvider] });
