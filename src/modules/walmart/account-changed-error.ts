/**
 * The account was deleted or got other keys while Walmart was read with its former ones. What was read may be another
 * seller's, so nothing of it is stored. The next run starts with the account as it is now.
 */
export class AccountChangedError extends Error {
  constructor() {
    super(
      "The account's keys were changed while Walmart was read. The next run uses the new keys.",
    );
    this.name = "AccountChangedError";
  }
}
