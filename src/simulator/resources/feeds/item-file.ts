import { z } from "zod";
import type { IngestionError } from "../../state/feeds";
import type { SimulatorSettings } from "../../settings";
import { isSpecVersion } from "../item-specs/version";
import { dataError, HEADER_FIELD, MALFORMED, NO_BUSINESS_UNIT } from "./errors";

const MAX_ITEMS = 10_000;
const HEADER_FIELDS = ["businessUnit", "locale", "version"];

/** The file of a set-up or maintenance feed. Its header is checked by {@link itemHeaderProblem}. */
export const itemFile = z
  .strictObject({
    MPItemFeedHeader: z.strictObject({
      businessUnit: z.literal("WALMART_US"),
      locale: z.literal("en"),
      version: z.string(),
    }),
    MPItem: z.array(z.unknown()).min(1).max(MAX_ITEMS),
  })
  .transform(({ MPItem }) => MPItem);

const headerOf = z.looseObject({ MPItemFeedHeader: z.record(z.string(), z.unknown()) });

/** What Walmart refuses in the header, with a code of its own. */
export function itemHeaderProblem(
  file: unknown,
  settings: SimulatorSettings,
): IngestionError | undefined {
  const header = headerOf.safeParse(file).data?.MPItemFeedHeader;
  if (!header) {
    return undefined;
  }
  const unknown = Object.keys(header).find((name) => !HEADER_FIELDS.includes(name));
  if (unknown !== undefined) {
    return dataError(HEADER_FIELD, unknown, `The header has the unknown field ${unknown}.`);
  }
  if (header.businessUnit === undefined) {
    return dataError(NO_BUSINESS_UNIT, "businessUnit", "The header has no businessUnit.");
  }
  const { version } = header;
  if (typeof version === "string" && !isSpecVersion(version, settings)) {
    return dataError(MALFORMED, "version", `The version ${version} is not valid.`);
  }
  return undefined;
}
