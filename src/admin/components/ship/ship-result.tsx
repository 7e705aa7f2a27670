import { CheckCircleSolid, Spinner } from "@medusajs/icons";
import { Button, Drawer, Text } from "@medusajs/ui";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { Notice } from "../feedback/notice";
import { ProblemText } from "../order/problem-text";
import { shipmentState } from "./shipment-state";

interface ShipResultProps {
  /** As last read: it is polled until Walmart has answered. */
  order: AdminWalmartOrderDetail;
  trackingNumbers: string[];
  onClose: () => void;
}

/** What became of the parcels: sent, confirmed by Walmart, or refused with the reason. */
export const ShipResult = ({ order, trackingNumbers, onClose }: ShipResultProps) => {
  const { t } = useTranslation("walmart");
  const { state, failed } = shipmentState(order, trackingNumbers);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);

  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <div role="status" className="flex flex-col gap-y-4">
          {failed ? (
            <Notice variant="error" title={t("ship.result.failed")}>
              {order.problem ? (
                <ProblemText problem={order.problem} />
              ) : (
                (failed.remedy ?? t("ship.result.failedHint"))
              )}
            </Notice>
          ) : (
            <div className="flex items-center gap-x-2">
              {state === "confirmed" ? (
                <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" aria-hidden />
              ) : (
                <Spinner className="text-ui-fg-muted shrink-0 animate-spin" aria-hidden />
              )}
              <Text weight="plus">{t(`ship.result.${state}`)}</Text>
            </div>
          )}
        </div>
        <ul className="flex flex-col gap-y-1">
          {trackingNumbers.map((number) => (
            <li key={number}>
              <Text size="small" className="text-ui-fg-subtle break-all">
                {number}
              </Text>
            </li>
          ))}
        </ul>
        {state === "waiting" && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("ship.result.waitingHint")}
          </Text>
        )}
      </Drawer.Body>
      <Drawer.Footer>
        <Button ref={button} size="small" onClick={onClose}>
          {t("ship.result.close")}
        </Button>
      </Drawer.Footer>
    </>
  );
};
