import type { RequestFunction } from "../http/request";
import { readWith, ShapeProblem } from "../http/shape";
import type { SettlementsApi } from "../interfaces/settlements";
import { paymentStatementSchema, settlementDatesSchema } from "../schemas/settlement";
import { isNotFound } from "./is-not-found";

/** The newest format. Without it Walmart answers an older one with other columns and types. */
const REPORT_VERSION = "v1";

/** Creates the API for settlement files and the payment statement. */
export function createSettlementsApi(request: RequestFunction): SettlementsApi {
  return {
    async list() {
      try {
        const { availableApReportDates } = await request({
          operation: "settlements.list",
          query: { reportVersion: REPORT_VERSION },
          read: readWith(settlementDatesSchema),
        });
        return availableApReportDates;
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
    },

    download: (reportDate) =>
      request({
        operation: "settlements.download",
        parameters: { reportDate },
        query: { reportDate, reportVersion: REPORT_VERSION },
        retryTimeouts: true,
        read: (content, headers) => {
          if (!Buffer.isBuffer(content)) throw new ShapeProblem("a response without a file");
          return { content, fileName: fileNameOf(headers["content-disposition"]) };
        },
      }),

    statement: async () => {
      const { payload } = await request({
        operation: "settlements.statement",
        read: readWith(paymentStatementSchema),
      });
      return payload;
    },
  };
}

function fileNameOf(disposition: string | undefined): string | null {
  return /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1]?.trim() ?? null;
}
