import type { MedusaRequest } from "@medusajs/framework/http";

/** A part of the address that the route's folder names, such as `[id]`. */
export function pathParam(req: Pick<MedusaRequest, "params">, name: string): string {
  return req.params[name] ?? "";
}
