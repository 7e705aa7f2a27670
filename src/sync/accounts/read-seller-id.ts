import { isWalmartError, type WalmartClient, type WalmartError } from "../../walmart-api";

/**
 * Walmart's id of the seller that a client's keys belong to, the partner id; `null` if Walmart shows it nowhere. The
 * profile always has it, but keys need not have access to it. Then lists show it: the cursor of a list of orders with more
 * than one, and webhook subscriptions.
 *
 * @throws WalmartError if the keys are rejected, or Walmart does not answer
 */
export async function readSellerId(client: WalmartClient): Promise<string | null> {
  const problems: unknown[] = [];
  for (const source of SOURCES) {
    try {
      const id = await source(client);
      if (id) return id;
    } catch (error) {
      if (!isWalmartError(error) || isAboutAll(error)) throw error;
      problems.push(error);
    }
  }
  // Rejected everywhere: nothing is known, not even that the keys work.
  if (problems.length === SOURCES.length) throw problems[0];
  return null;
}

/** The keys are wrong, or Walmart does not answer: the other sources would show no more. */
function isAboutAll({ kind, operation }: WalmartError): boolean {
  return kind === "transient" || operation === "token.create";
}

const SOURCES: readonly ((client: WalmartClient) => Promise<string | null>)[] = [
  ({ partner }) => partner.id(),
  async ({ orders }) => sellerIdOfCursor((await orders.listPage({ limit: 1 })).nextCursor),
  async ({ webhooks }) => {
    const subscriptions = await webhooks.list();
    return subscriptions.find(({ partnerId }) => partnerId)?.partnerId ?? null;
  },
];

/** The partner id in the cursor of a list of orders; `null` if it has none. */
export function sellerIdOfCursor(cursor: string | undefined): string | null {
  return new URLSearchParams(cursor ?? "").get("partnerId")?.trim() || null;
}
