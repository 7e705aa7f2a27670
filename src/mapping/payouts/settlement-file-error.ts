const TEXTS = {
  empty: "The settlement file is empty.",
  not_zip: "The settlement file is not a ZIP archive.",
  no_csv: "The archive has no CSV file in it.",
  truncated: "The settlement file is incomplete or damaged.",
  old_format:
    "The file is a settlement report in Walmart's older format. Download the new format, which has a column Transaction Type.",
  not_settlement: "The file has none of the columns of a settlement report.",
  no_rows: "The settlement file has no rows.",
} as const;

/** Why a settlement file cannot be imported. The message is for merchants. */
export class SettlementFileError extends Error {
  constructor(
    readonly code: keyof typeof TEXTS,
    detail = "",
  ) {
    super(detail ? `${TEXTS[code]} Details: ${detail.replace(/\.+$/, "")}.` : TEXTS[code]);
    this.name = "SettlementFileError";
  }
}
