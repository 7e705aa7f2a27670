import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../../validation/validate-request";
import { fixDriftBody, readDriftQuery } from "./validators";

const matcher = "/admin/walmart/listings/drift";

export const driftMiddlewares: MiddlewareRoute[] = [
  { matcher, methods: ["GET"], middlewares: [validateQuery(readDriftQuery)] },
  { matcher, methods: ["POST"], middlewares: [validateBody(fixDriftBody)] },
];
