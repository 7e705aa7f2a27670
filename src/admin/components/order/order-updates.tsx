import { Button, Heading, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartUpdate } from "../../../types";
import { OrderUpdateRow } from "./order-update-row";

const SHOWN = 4;

interface OrderUpdatesProps {
  updates: AdminWalmartUpdate[];
  said: string | null;
  now: number;
}

/** What Walmart was told or must still be told, newest first. Old ones that are done fold away. */
export const OrderUpdates = ({ updates, said, now }: OrderUpdatesProps) => {
  const { t } = useTranslation("walmart");
  const listId = useId();
  const [all, setAll] = useState(false);
  const sorted = [...updates].sort((a, b) => b.created_at.localeCompare(a.created_at));
  const isDone = ({ state }: AdminWalmartUpdate) => state === "confirmed" || state === "resolved";
  const shown = all ? sorted : sorted.filter((update, index) => index < SHOWN || !isDone(update));
  const hidden = sorted.length - shown.length;

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
        {t("updates.title")}
      </Heading>
      {sorted.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("updates.none")}
        </Text>
      )}
      <ul id={listId} className="flex flex-col gap-y-3">
        {shown.map((update) => (
          <OrderUpdateRow key={update.id} update={update} said={said} now={now} />
        ))}
      </ul>
      {(hidden > 0 || all) && (
        <Button
          size="small"
          variant="transparent"
          className="-mx-2 w-fit"
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => setAll(!all)}
        >
          {all ? t("updates.showLess") : t("updates.showAll", { count: hidden })}
        </Button>
      )}
    </div>
  );
};
