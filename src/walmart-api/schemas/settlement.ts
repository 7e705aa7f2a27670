import { z } from "zod";
import { listOf, optionalNumeric, optionalText, requiredText } from "./tolerant";

/** `GET /v3/report/reconreport/availableReconFiles` */
export const settlementDatesSchema = z.looseObject({
  availableApReportDates: listOf(requiredText),
});

/** An object that may be missing or unreadable: then all its fields are. */
const part = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess(
    (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}),
    z.looseObject(shape),
  );

/** `GET /v3/report/payment/statement`. Amounts are in dollars. */
export const paymentStatementSchema = z.looseObject({
  payload: z.looseObject({
    sellerInfo: part({ sellerStatus: optionalText, paymentStatus: optionalText }),
    accountSummary: part({
      openingBalance: optionalNumeric,
      orderActivity: optionalNumeric,
      walmartFulfillmentServices: optionalNumeric,
      otherActivities: optionalNumeric,
      reserve: optionalNumeric,
      paidToYou: optionalNumeric,
      closingBalance: optionalNumeric,
      /** YYYY-MM-DD */
      scheduledSettlementDate: optionalText,
      paymentProcessor: optionalText,
      /** Such as "Bi-weekly". */
      settleCycle: optionalText,
      reserveToDate: optionalNumeric,
      lastUpdatedDate: optionalText,
      holdAmt: optionalNumeric,
      holdDates: optionalText,
    }),
  }),
});
export type WalmartPaymentStatement = z.infer<typeof paymentStatementSchema>["payload"];
