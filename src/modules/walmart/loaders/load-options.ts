import { asValue } from "@medusajs/framework/awilix";
import type { LoaderOptions } from "@medusajs/framework/types";
import { parseOptions } from "../options";

/**
 * Registers the plugin's options for the repositories. An invalid option stops the boot, instead of failing at the first
 * order.
 */
export default async function loadOptions({ container, options }: LoaderOptions): Promise<void> {
  container.register({ walmartOptions: asValue(parseOptions(options)) });
}
