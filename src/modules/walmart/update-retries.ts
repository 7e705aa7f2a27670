import type { RetriedOrder, RetriedReturn, RetrySubject } from "./rows/message";

export function aboutOrder(order: Omit<RetriedOrder, "id">): RetrySubject {
  return {
    account_id: order.account_id,
    entity: "order",
    entity_id: order.purchase_order_id,
    message: order.status_details,
  };
}

export function aboutReturn(one: Omit<RetriedReturn, "id">): RetrySubject {
  return {
    account_id: one.account_id,
    entity: "return",
    entity_id: one.return_order_id,
    message: one.status_details,
  };
}
