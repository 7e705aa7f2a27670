import { CANCELLATION_REASONS, isCancellationReason } from "./cancellation";
import { returnReasonLabel } from "./returns";

/** Why Walmart gave money back. */
export interface RefundReason {
  /** Walmart's code. */
  code: string;
  /** For the merchant. */
  label: string;
}

/** Walmart's reason for a cancellation. */
export function cancellationReason(code: string): RefundReason {
  const label = isCancellationReason(code) ? CANCELLATION_REASONS[code] : returnReasonLabel(code);
  return { code, label };
}

/** Walmart's reason for the refund of a line: `DamagedItem`, `Finance -> Goodwill`. */
export function refundReason(code: string): RefundReason {
  return { code, label: returnReasonLabel(code.replace(/([a-z])([A-Z])/g, "$1 $2")) };
}

/** A note that ends with the reason, where it is known. */
export function withReason(what: string, reason: RefundReason | null): string {
  return reason ? `${what}: ${reason.label}` : what;
}

/** The note on refunds for canceled units. */
export function cancellationNote(reason: RefundReason | null): string {
  return withReason("Canceled at Walmart", reason);
}
