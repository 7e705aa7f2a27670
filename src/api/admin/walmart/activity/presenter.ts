import type { WalmartActivityRow } from "../../../../modules/walmart/types";
import { ACTIVITY_FIELDS, type AdminWalmartActivity } from "../../../../types";
import { present } from "../../../presenting/present";

/** A log entry as the API returns it. Its secrets were masked before it was stored. */
export function presentActivity(row: WalmartActivityRow): AdminWalmartActivity {
  return present(ACTIVITY_FIELDS, row);
}
