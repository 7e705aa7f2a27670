import type { MedusaRequest } from "@medusajs/framework/http";

/** A parameter of the URL path, such as `id` for a route folder `[id]`. */
export function pathParam(req: Pick<MedusaRequest, "params">, name: string): string {
  return req.params[name] ?? "";
}
