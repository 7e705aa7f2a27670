import { MedusaError } from "@medusajs/framework/utils";
import {
  CANCELLATION_REASONS,
  type CancellationReason,
  isCancellationReason,
  requiresCancelRequest,
} from "../../../mapping";

/** Whether no reason was given. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && !value.trim());
}

/**
 * A cancellation reason that Walmart accepts for this order.
 *
 * @throws MedusaError (INVALID_DATA) that names the field, the problem and the valid reasons
 */
export function checkReason(
  value: unknown,
  field: string,
  cancelRequested: boolean,
): CancellationReason {
  const codes = Object.keys(CANCELLATION_REASONS).join(", ");
  if (isMissing(value)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${field}: Walmart requires a reason for every cancellation. Cancel this order with "Cancel on Walmart" in the ` +
        `Walmart widget on the order page, or send one of ${codes}.`,
    );
  }
  if (!isCancellationReason(value)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${field}: ${JSON.stringify(value)} is not a cancellation reason that Walmart accepts. Use one of ${codes}.`,
    );
  }
  if (requiresCancelRequest(value) && !cancelRequested) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${field}: "${value}" can be used only if the buyer asked to cancel, and this buyer did not. Choose another reason.`,
    );
  }
  return value;
}
