import type { LoaderOptions } from "@medusajs/framework/types";
import { parseOptions } from "../options";

/** Stops the boot when an option is wrong, instead of failing at the first order. */
export default async function validateOptions({ options }: LoaderOptions): Promise<void> {
  parseOptions(options);
}
