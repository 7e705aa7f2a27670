import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { AdminWalmartOrderDetail } from "../../../types";

/**
 * When Walmart's side has changed (cancelled there, say), the Medusa order has changed too: lets the
 * page around the widget load it again.
 */
export function useCoreRefresh(order: AdminWalmartOrderDetail | null | undefined): void {
  const client = useQueryClient();
  const known = useRef<{ id: string; state: string } | null>(null);
  const id = order?.id;
  const state = order
    ? JSON.stringify([order.status, order.lines.map(({ quantities }) => quantities)])
    : null;

  useEffect(() => {
    if (!id || state === null) {
      return;
    }
    const before = known.current;
    known.current = { id, state };
    if (before?.id === id && before.state !== state) {
      void client.invalidateQueries({ queryKey: ordersQueryKeys.all });
    }
  }, [client, id, state]);
}
