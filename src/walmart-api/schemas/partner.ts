import { z } from "zod";
import { optionalText } from "./tolerant";

/** Response of `GET /v3/settings/partnerprofile`. */
export const partnerProfileSchema = z.looseObject({
  partner: z.looseObject({ partnerId: optionalText }).nullish().catch(null),
});
