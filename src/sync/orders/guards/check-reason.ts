import { MedusaError } from "@medusajs/framework/utils";
import {
  CANCELLATION_REASONS,
  type CancellationReason,
  isCancellationReason,
  requiresCancelRequest,
} from "../../../mapping";

/**
 * A reason that Walmart would take for this order.
 *
 * @throws MedusaError (INVALID_DATA) that names the field, what is wrong and the reasons there are.
 */
export function checkReason(
  value: unknown,
  field: string,
  cancelRequested: boolean,
): CancellationReason {
  const codes = Object.keys(CANCELLATION_REASONS).join(", ");
  if (value === undefined || value === null || (typeof value === "string" && !value.trim())) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${field}: Walmart wants a reason for every cancellation. Cancel this order from its Walmart widget on the order ` +
        `page (Cancel on Walmart), or send one of ${codes}.`,
    );
  }
  if (!isCancellationReason(value)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${field}: ${JSON.stringify(value)} is none of Walmart's reasons. Use one of ${codes}.`,
    );
  }
  if (requiresCancelRequest(value) && !cancelRequested) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${field}: "${value}" is only for orders whose buyer asked to cancel, and this one's has not. Choose another reason.`,
    );
  }
  return value;
}
