import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../validation/validate-request";
import {
  listDifferencesQuery,
  listPayoutLinesQuery,
  listPayoutsQuery,
  MAX_UPLOAD,
  ofAccountQuery,
  reviewDifferenceBody,
  uploadPayoutBody,
} from "./validators";

const PAYOUTS = "/admin/walmart/payouts";

export const payoutMiddlewares: MiddlewareRoute[] = [
  { matcher: PAYOUTS, methods: ["GET"], middlewares: [validateQuery(listPayoutsQuery)] },
  {
    matcher: PAYOUTS,
    methods: ["POST"],
    bodyParser: { sizeLimit: MAX_UPLOAD + 10_000 },
    middlewares: [validateBody(uploadPayoutBody)],
  },
  {
    matcher: `${PAYOUTS}/balances`,
    methods: ["GET"],
    middlewares: [validateQuery(ofAccountQuery)],
  },
  { matcher: `${PAYOUTS}/months`, methods: ["GET"], middlewares: [validateQuery(ofAccountQuery)] },
  {
    matcher: `${PAYOUTS}/differences`,
    methods: ["GET"],
    middlewares: [validateQuery(listDifferencesQuery)],
  },
  {
    matcher: `${PAYOUTS}/differences/:id`,
    methods: ["POST"],
    middlewares: [validateBody(reviewDifferenceBody)],
  },
  {
    matcher: `${PAYOUTS}/:id/lines`,
    methods: ["GET"],
    middlewares: [validateQuery(listPayoutLinesQuery)],
  },
];
