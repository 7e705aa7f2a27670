export { decimalText } from "./decimal-text";
export { isoDate, reportDateToIso } from "./iso-date";
export { readSettlementFile, type SettlementRecord } from "./settlement-file";
export { SettlementFileError } from "./settlement-file-error";
export type { SettlementLine, SettlementSummary } from "./settlement-row";
