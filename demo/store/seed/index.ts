import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ADMIN } from "../../settings";
import { seedAdmin } from "./admin";
import { seedCatalog } from "./catalog";
import { seedPlaces } from "./places";
import { seedWebOrder } from "./web-order";

/**
 * Fills an empty store: a region, a warehouse that ships, products with stock, an admin user, and
 * one order of the web shop. Does nothing in a store that it has filled before.
 */
export async function seed(container: MedusaContainer): Promise<void> {
  const [admin] = await container.resolve(Modules.USER).listUsers({ email: ADMIN.email });
  if (admin) {
    return;
  }
  const places = await seedPlaces(container);
  await seedCatalog(container, places);
  await seedWebOrder(container, places);
  // The last one, because it tells that the others are there.
  await seedAdmin(container, ADMIN);
}
