import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";

/** Announces changes to screen readers while the page is open: confirmed and failed updates, the order status. */
export const OrderAnnouncer = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const known = useRef<Map<string, string> | null>(null);
  const [message, setMessage] = useState("");

  useEffect(() => {
    const states = new Map([
      ["status", order.status],
      ...order.updates.map(({ id, state }): [string, string] => [id, state]),
    ]);
    const before = known.current;
    known.current = states;
    if (!before) {
      return;
    }
    const news = order.updates
      .filter(({ id, state }) => before.get(id) !== state)
      .map(({ kind, state }) =>
        t("updates.announced", {
          kind: t(`updates.kinds.${kind}`, { defaultValue: kind }),
          state: t(`updates.states.${state}`, { defaultValue: state }),
        }),
      );
    if (before.get("status") !== order.status) {
      news.push(t("statusAnnounced", { status: t(`status.${order.status}`) }));
    }
    if (news.length > 0) {
      setMessage(news.join(". "));
    }
  }, [order, t]);

  return (
    <div role="status" aria-live="polite" className="sr-only">
      {message}
    </div>
  );
};
