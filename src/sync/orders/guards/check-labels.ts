import { MedusaError } from "@medusajs/framework/utils";
import { resolveCarrier, toWalmartCarrier, trackingNumberProblem } from "../../../mapping";

export interface LabelInput {
  tracking_number?: unknown;
  tracking_url?: unknown;
}

export interface CheckLabelsInput {
  labels: LabelInput[] | null | undefined;
  /** As entered by the merchant. */
  carrier: string | null;
  /** From the account's carrier map. */
  mappedCarrier: string | null;
  /** The merchant wants the numbers sent as they are. */
  allowUnrecognized?: boolean;
  purchaseOrderId: string;
  customerOrderId: string | null;
}

/**
 * Makes sure that Walmart accepts the labels of a shipment.
 *
 * @throws MedusaError (INVALID_DATA) that names the label and what to do
 */
export function checkLabels(input: CheckLabelsInput): void {
  const labels = input.labels ?? [];
  if (!labels.length) {
    throw invalid(
      "labels: Walmart requires a tracking number for every shipment. Add a label with the tracking number of the parcel, then mark it as shipped.",
    );
  }
  labels.forEach((label, index) => {
    const number = text(label.tracking_number);
    const problem = trackingNumberProblem(number, {
      ...input,
      carrier: toWalmartCarrier(input.carrier ?? ""),
    });
    if (problem) throw invalid(`labels[${index}].tracking_number: ${problem}`);
    const carrier = resolveCarrier({
      carrier: input.carrier,
      mapped: input.mappedCarrier,
      trackingNumber: number,
      trackingUrl: text(label.tracking_url) || null,
      allowUnrecognized: input.allowUnrecognized,
    });
    if (carrier.ok) return;
    const path =
      carrier.about === "number" ? `labels[${index}].tracking_number` : `labels[${index}]`;
    throw invalid(`${path}: ${carrier.problem}`);
  });
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
