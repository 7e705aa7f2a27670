import { z } from "zod";
import { flag, optionalInstant, requiredText } from "./tolerant";

/** Response of `POST /v3/token`. */
export const tokenSchema = z.looseObject({
  access_token: requiredText,
  /** In seconds; Walmart's tokens live 15 minutes. */
  expires_in: z.coerce.number().positive().max(86_400).catch(900),
});

/** Response of `GET /v3/token/detail`. */
export const tokenDetailSchema = z.looseObject({
  is_valid: flag,
  expire_at: optionalInstant.catch(undefined),
  scopes: z.record(z.string(), z.unknown()).nullish(),
});
