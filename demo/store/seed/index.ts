import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ADMIN } from "../../settings";
import { seedAdmin } from "./admin";
import { seedCatalog } from "./catalog";
import { seedPlaces } from "./places";
import { seedWebOrder } from "./web-order";

/**
 * Seeds an empty store: a region, a warehouse with shipping, products with stock, an admin user, and one order of the
 * web shop. Does nothing if the store is already seeded.
 */
export async function seed(container: MedusaContainer): Promise<void> {
  const [admin] = await container.resolve(Modules.USER).listUsers({ email: ADMIN.email });
  if (admin) {
    return;
  }
  const places = await seedPlaces(container);
  await seedCatalog(container, places);
  await seedWebOrder(container, places);
  // Last, because the user is the sign that everything else exists.
  await seedAdmin(container, ADMIN);
}
