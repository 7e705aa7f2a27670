import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** The buyer of a future Medusa order. */
export interface Buyer {
  order_id: string;
  email: string;
  first_name: string;
  last_name: string;
}

/**
 * Finds or creates a guest customer for each buyer, by order id; two queries for any number of buyers. A Walmart
 * relay address belongs to one buyer. If the address is known under another name, it is a shared placeholder, and the
 * order gets no customer rather than a wrong one.
 */
export async function ensureCustomers(
  container: MedusaContainer,
  buyers: Buyer[],
): Promise<Map<string, string>> {
  if (!buyers.length) return new Map();
  const customerModule = container.resolve(Modules.CUSTOMER);
  const known = await customerModule.listCustomers(
    { email: [...new Set(buyers.map((buyer) => buyer.email))], has_account: false },
    { select: ["id", "email", "first_name", "last_name"] },
  );
  const byEmail = new Map(known.map((customer) => [customer.email, customer]));
  const newcomers = new Map(
    buyers.filter((buyer) => !byEmail.has(buyer.email)).map((buyer) => [buyer.email, buyer]),
  );
  if (newcomers.size) {
    const created = await customerModule.createCustomers(
      [...newcomers.values()].map(({ email, first_name, last_name }) => ({
        email,
        first_name,
        last_name,
        has_account: false,
      })),
    );
    for (const customer of created) byEmail.set(customer.email, customer);
  }
  return new Map(
    buyers.flatMap((buyer) => {
      const customer = byEmail.get(buyer.email);
      return customer && nameOf(customer) === nameOf(buyer) ? [[buyer.order_id, customer.id]] : [];
    }),
  );
}

function nameOf(one: { first_name?: string | null; last_name?: string | null }): string {
  return `${one.first_name ?? ""} ${one.last_name ?? ""}`.trim().toLowerCase();
}
