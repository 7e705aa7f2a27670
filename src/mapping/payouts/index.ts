export { decimalText } from "./decimal-text";
export { isoDate, reportDateToIso } from "./iso-date";
export { payoutKind } from "./payout-kind";
export { readSettlementFile, type SettlementRecord } from "./settlement-file";
export { SettlementFileError } from "./settlement-file-error";
export { settlementFigure } from "./settlement-figure";
export type { SettlementLine, SettlementSummary } from "./settlement-row";
