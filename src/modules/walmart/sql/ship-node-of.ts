/**
 * SQL of the ship node of a purchase order, by Walmart's id. That it is the id by which quantities are sent, Walmart does
 * not say.
 *
 * @param order the alias of `walmart_order`
 */
export function shipNodeOf(order: string): string {
  return `${order}.ship_node`;
}
