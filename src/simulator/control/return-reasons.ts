/** Walmart's return reason codes, with a typical comment of a buyer. */
const REASONS: Readonly<Record<string, string>> = {
  ARRIVED_LATE: "Arrived too late",
  AUTO_RETURN: "Returned by the system",
  BOUGHT_ANOTHER_SIZE_OR_COLOR: "Bought another size or color",
  BOUGHT_SOMEWHERE_ELSE: "Bought it somewhere else",
  DAMAGED: "Arrived damaged",
  DEFECTIVE: "Does not work",
  DUPLICATE_ITEM: "Received it twice",
  INADEQUATE_QUALITY: "Quality is not good enough",
  INCORRECT_ITEM: "Received something else",
  LOST_AFTER_DELIVERY: "Lost after delivery",
  LOST_IN_TRANSIT: "Lost on the way",
  LOWER_PRICE: "Found a lower price",
  MISSING_PARTS: "Parts are missing",
  NOT_AS_DESCRIBED: "Not as described",
  NO_LONGER_WANTED: "No longer requested",
  RETURN_TO_SENDER: "Could not be delivered",
  SHIPPING_BOX_DAMAGED: "The box was damaged",
  TRIED_TO_CANCEL: "Tried to cancel",
  "WRONG_SIZE/POOR_FIT": "Wrong size or poor fit",
};

/** Returns a comment for a reason code; unknown codes are returned verbatim. */
export function returnDescription(reason: string): string {
  return REASONS[reason] ?? reason;
}
