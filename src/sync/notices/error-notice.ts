import { createHash } from "node:crypto";
import type { OpenNotice } from "../../modules/walmart/types";
import type { MerchantNotice } from "./notify-merchant";

/** Entries listed one by one; the admin lists show the rest. */
const SHOWN = 10;

const NAMES = {
  order: ["Walmart order", "Walmart orders"],
  return: ["Walmart return", "Walmart returns"],
  listing: ["Walmart listing", "Walmart listings"],
  payout: ["Walmart payout", "Walmart payouts"],
  account: ["Walmart account", "Walmart accounts"],
} as const;

/**
 * One notice for everything that went wrong since the last one, so that a cause that affects a hundred orders sends
 * one message.
 */
export function errorNotice(found: readonly OpenNotice[]): MerchantNotice {
  const [first] = found;
  const isOne = found.length === 1 && first;
  const lines = found.slice(0, SHOWN).map((one) => (isOne ? one.cause : lineOf(one)));
  const more = found.length - SHOWN;
  return {
    key: keyOf(found),
    title: isOne ? `${nameOf(first)} needs attention` : `${countsOf(found)} need attention`,
    description: [...lines, ...(more > 0 ? [`And ${more} more.`] : [])].join("\n"),
  };
}

function nameOf({ subject, number }: OpenNotice): string {
  return `${NAMES[subject][0]} ${number}`;
}

function lineOf(one: OpenNotice): string {
  return `${nameOf(one)}: ${one.cause}`;
}

/** "1 Walmart account, 3 Walmart orders, and 1 Walmart return" */
function countsOf(found: readonly OpenNotice[]): string {
  const counts = (["account", "order", "return", "listing", "payout"] as const).flatMap(
    (subject) => {
      const count = found.filter((one) => one.subject === subject).length;
      return count ? [`${count} ${NAMES[subject][count === 1 ? 0 : 1]}`] : [];
    },
  );
  return new Intl.ListFormat("en").format(counts);
}

/** The same entries with the same causes give the same key, so a notice is sent once. */
function keyOf(found: readonly OpenNotice[]): string {
  const what = found.map(({ id, cause }) => `${id} ${cause}`).toSorted();
  return `walmart-errors:${createHash("sha256").update(what.join("\n")).digest("hex").slice(0, 32)}`;
}
