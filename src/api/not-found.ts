import { MedusaError } from "@medusajs/framework/utils";

/** The error for an unknown id. */
export function notFound(what: string, id: string, remedy: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no ${what} with the id "${id.slice(0, 100)}". ${remedy}`,
  );
}
