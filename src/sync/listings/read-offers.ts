import type { MedusaContainer } from "@medusajs/framework/types";
import { buyBoxOf } from "../../mapping";
import type { StoredOffers } from "../../modules/walmart/types";
import { isWalmartError, type WalmartClient, type WalmartPricingInsight } from "../../walmart-api";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";

const HOUR = 3_600;
/** Seconds until all offers are read again, and until a read that failed goes on. */
const READ_AGAIN = 6 * HOUR;
const AFTER_ERROR = HOUR;
/** A job takes half of the two requests a minute; the other half is for webhooks and people. */
const PAGES_OF_A_JOB = 1;
/** SKUs in one request: no more than the smallest page that Walmart is known to answer with. */
const NAMED = 25;

export interface ReadOffersInput {
  account_id: string;
  /** Begin again, and read as many pages as Walmart's limit allows now. */
  now: boolean;
}

export interface ReadOffersResult extends StoredOffers {
  pages: number;
  errors: { message: string }[];
}

/**
 * Reads whether buyers see the seller's offers first, and what others charge. Walmart allows two requests a minute, so
 * each run reads a page or two and the next one goes on.
 *
 * @returns `null` if no read is due
 */
export async function readOffers(
  container: MedusaContainer,
  { account_id, now }: ReadOffersInput,
): Promise<ReadOffersResult | null> {
  const service = walmartService(container);
  const due = now ? 0 : await service.buyBoxes.duePage(account_id);
  if (due === null) return null;
  const account = await service.retrieveWalmartAccount(account_id);
  const client = await service.clientFor(account);
  const result: ReadOffersResult = { read: 0, losing: 0, pages: 0, errors: [] };
  let page = due;
  try {
    while (isAllowed(client) && (now || result.pages < PAGES_OF_A_JOB)) {
      const { insights, pages } = await client.prices.getInsights({ page });
      const stored = await store(container, account_id, insights);
      result.read += stored.read;
      result.losing += stored.losing;
      result.pages += 1;
      page = page + 1 < pages ? page + 1 : 0;
      await service.buyBoxes.storeProgress(account_id, page, page === 0 ? READ_AGAIN : 0);
      if (page === 0) break;
    }
  } catch (error) {
    if (!isThrottled(error)) {
      result.errors.push({ message: describeError(error) });
      await service.buyBoxes.storeProgress(account_id, page, AFTER_ERROR);
    }
  }
  await service.flushActivity();
  return result;
}

/** Reads the offers of some SKUs now. Where Walmart's limit does not allow it, the next job reads all of them. */
export async function readOffersOf(
  container: MedusaContainer,
  accountId: string,
  skus: readonly string[],
): Promise<void> {
  const service = walmartService(container);
  const client = await service.clientFor(await service.retrieveWalmartAccount(accountId));
  for (const some of chunks([...skus], NAMED)) {
    if (!isAllowed(client)) return await service.buyBoxes.storeProgress(accountId, 0, 0);
    try {
      const { insights } = await client.prices.getInsights({ skus: some });
      await store(container, accountId, insights);
    } catch (error) {
      if (!isThrottled(error)) throw error;
      return await service.buyBoxes.storeProgress(accountId, 0, 0);
    }
  }
}

async function store(
  container: MedusaContainer,
  accountId: string,
  insights: readonly WalmartPricingInsight[],
): Promise<StoredOffers> {
  return await walmartService(container).buyBoxes.store(
    accountId,
    insights.map((insight) => ({ sku: insight.sku, ...buyBoxOf(insight) })),
  );
}

function isAllowed({ throttle }: WalmartClient): boolean {
  return throttle.availableAt("prices.insights") === null;
}

function isThrottled(error: unknown): boolean {
  return isWalmartError(error) && error.kind === "throttled";
}
