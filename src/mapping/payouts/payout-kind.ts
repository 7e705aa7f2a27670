import type { AdminWalmartPayoutKind } from "../../types";
import { normal, type RowNames, settlementFigure } from "./settlement-figure";

type Rule = readonly [kind: AdminWalmartPayoutKind, matches: (names: RowNames) => boolean];

const description = (pattern: RegExp) => (names: RowNames) =>
  pattern.test(normal(names.description));
const amount = (pattern: RegExp) => (names: RowNames) => pattern.test(normal(names.amount_type));
const type = (pattern: RegExp) => (names: RowNames) => pattern.test(normal(names.type));

/**
 * The first rule that fits counts. Walmart has used different transaction types for the same fee, so the description goes
 * first. The wordings are those seen in files; the list is not complete.
 */
const RULES: readonly Rule[] = [
  ["labels", description(/shipping label|return shipping charge/)],
  ["wfs", description(/\bwfs\b|\brc_/)],
  ["wfs", amount(/\bwfs\b/)],
  ["advertising", description(/\bsem\b|advertis|sponsored|review accelerator/)],
  ["advertising", amount(/\bsem\b|advertis|review accelerator/)],
  ["advertising", type(/^campaigns?$/)],
  ["reserve", type(/\breserve\b|^instant transfer$/)],
  ["refunds", type(/^refund$/)],
  ["sales", (names) => settlementFigure(names) === "product"],
  ["tax", (names) => settlementFigure(names) === "tax"],
  ["commission", (names) => settlementFigure(names) === "commission"],
  ["shipping", (names) => settlementFigure(names) === "shipping"],
  ["adjustments", type(/^dispute settlement$/)],
  [
    "adjustments",
    description(
      /refund reversal|return reversal|failed return delivery|protection claim|lost|found|damaged|dispute/,
    ),
  ],
  ["adjustments", amount(/^(excessrefundadjustment|extra discount|net payable)$/)],
];

/** What the money of a row is for. `unknown`: a merchant should look at it. */
export function payoutKind(names: RowNames): AdminWalmartPayoutKind {
  return RULES.find(([, matches]) => matches(names))?.[0] ?? "unknown";
}
