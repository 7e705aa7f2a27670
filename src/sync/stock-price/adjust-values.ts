import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminWalmartListingValueKind } from "../../types";
import { z } from "@medusajs/framework/zod";
import { fromCents, toCents } from "../../mapping";
import type { ListingValue, WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { describeHookFailure, HookError } from "../kernel/hooks";
import type { ComputedValue } from "./types";
import {
  type AdjustedValues,
  type ComputedListing,
  isAdjusted,
  runComputeValues,
  VALUES_COMPUTED,
} from "./values-port";

/** How long the listings that a handler fails for are searched. What is left then waits for the next run. */
const SEARCH_MS = 20_000;
const MAX_QUANTITY = 2_147_483_647;

const quantitySchema = z.int().min(0).max(MAX_QUANTITY);
const priceSchema = z
  .number()
  .transform((price) => fromCents(toCents(price)))
  .refine((price) => price > 0, { error: "Too small: expected a price" });

/** How an answer for one listing ended: another value, or why the listing is held. */
type Answer = { value: ListingValue } | { failure: string };

/**
 * The computed values as the store's hook adjusts them. Listings that the hook fails for, or whose answer is not valid,
 * get no value and are computed again by the next run. Without a hook nothing is read.
 */
export async function adjustValues(
  container: MedusaContainer,
  what: AdminWalmartListingValueKind,
  account: WalmartAccountRow,
  computed: Map<string, ComputedValue>,
): Promise<Map<string, ComputedValue>> {
  if (!isAdjusted(what)) return computed;
  const listings = await describe(container, computed);
  const answers = await ask(
    container,
    { what, account, end: Date.now() + SEARCH_MS, computed },
    listings,
  );
  const adjusted = new Map(computed);
  for (const [id, answer] of answers) {
    const own = computed.get(id);
    if (own) adjusted.set(id, withAnswer(own, answer));
  }
  return adjusted;
}

async function describe(
  container: MedusaContainer,
  computed: ReadonlyMap<string, ComputedValue>,
): Promise<ComputedListing[]> {
  const ids = [...computed].flatMap(([id, { is_final }]) => (is_final ? [] : [id]));
  const rows = await walmartService(container).listWalmartListings(
    { id: ids },
    { select: ["id", "sku", "variant_id"] },
  );
  return rows.flatMap(({ id, sku, variant_id }): ComputedListing[] => {
    const own = computed.get(id);
    if (!own) return [];
    const { value, available = value, problem, currency_code } = own;
    return [{ listing_id: id, sku, variant_id, value: available, problem, currency_code }];
  });
}

interface Question {
  what: AdminWalmartListingValueKind;
  account: WalmartAccountRow;
  end: number;
  computed: ReadonlyMap<string, ComputedValue>;
}

/** Asks for all listings at once. Where the handler fails, halves them until it is known for which. */
async function ask(
  container: MedusaContainer,
  question: Question,
  listings: ComputedListing[],
): Promise<[string, Answer][]> {
  if (!listings.length) return [];
  const { what, account, end, computed } = question;
  let values: AdjustedValues;
  try {
    values = await runComputeValues(container, what, {
      account: { id: account.id, name: account.name },
      listings,
    });
  } catch (error) {
    if (!(error instanceof HookError)) throw error;
    if (listings.length === 1 || Date.now() > end)
      return listings.map(({ listing_id }) => [listing_id, { failure: error.message }]);
    const middle = Math.ceil(listings.length / 2);
    return [
      ...(await ask(container, question, listings.slice(0, middle))),
      ...(await ask(container, question, listings.slice(middle))),
    ];
  }
  return listings.flatMap(({ listing_id }): [string, Answer][] => {
    const given = values[listing_id];
    const own = computed.get(listing_id);
    return given === undefined || given === null || !own
      ? []
      : [[listing_id, readAnswer(what, own, given)]];
  });
}

function readAnswer(
  what: AdminWalmartListingValueKind,
  { value }: ComputedValue,
  given: unknown,
): Answer {
  const schema =
    what === "price"
      ? priceSchema
      : typeof value === "object" && value !== null
        ? z.strictObject(
            Object.fromEntries(Object.keys(value).map((node) => [node, quantitySchema])),
          )
        : quantitySchema;
  const { data, error } = schema.safeParse(given);
  if (data !== undefined) return { value: data };
  return { failure: new HookError(VALUES_COMPUTED, describeHookFailure(error)).message };
}

function withAnswer(computed: ComputedValue, answer: Answer): ComputedValue {
  if ("failure" in answer) {
    const problem = `${answer.failure} Nothing is sent until it works.`;
    return { ...computed, value: null, available: null, problem, is_held: true };
  }
  const { value, available = value } = computed;
  return {
    ...computed,
    value: plus(answer.value, value, available),
    available: answer.value,
    problem: null,
  };
}

/** A quantity, and the units that Walmart subtracts itself: `value` contains them, `available` does not. */
function plus(
  answer: ListingValue,
  value: ListingValue | null,
  available: ListingValue | null,
): ListingValue {
  if (value === null || available === null || value === available) return answer;
  if (typeof answer === "number") return answer + Number(value) - Number(available);
  const unitsAt = (of: ListingValue, node: string) =>
    typeof of === "number" ? 0 : (of[node] ?? 0);
  return Object.fromEntries(
    Object.entries(answer).map(([node, units]) => [
      node,
      units + unitsAt(value, node) - unitsAt(available, node),
    ]),
  );
}
