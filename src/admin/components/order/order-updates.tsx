import { Button, clx, StatusBadge, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { DetailSection } from "../section/detail-section";
import type { AdminWalmartUpdate } from "../../../types";
import { badgeColor, UPDATE_STATE_COLORS } from "../../format/badge-colors";
import { useFormat } from "../../hooks/use-format";

const MINUTE_MS = 60_000;

interface OrderUpdateRowProps {
  update: AdminWalmartUpdate;
  /** The text of the error notice above, which the updates don't repeat. */
  shownError: string | null;
  now: number;
}

/** One update: its content, its state, and why it failed. */
const OrderUpdateRow = ({ update, shownError, now }: OrderUpdateRowProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { kind, state, attempts, next_attempt_at, error_origin, remedy, note } = update;
  // Errors of earlier attempts no longer matter after the confirmation.
  const error = state === "confirmed" ? null : update.last_error;
  const at = update.confirmed_at ?? update.resolved_at ?? update.created_at;
  const due = next_attempt_at === null || Date.parse(next_attempt_at) - now < MINUTE_MS;

  const facts = [
    format.dateTime(at),
    (attempts > 1 || error) && t("updates.attempts", { count: attempts }),
    state === "pending" &&
      attempts > 0 &&
      (due
        ? t("updates.nextAttemptNow")
        : t("updates.nextAttempt", { time: format.relative(next_attempt_at, now) })),
    error && error_origin && t(`error.${error_origin}`),
  ].filter(Boolean);

  return (
    <li className="flex flex-col gap-y-1">
      <div className="flex items-center justify-between gap-x-4">
        <Text as="span" size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          {t(`updates.kinds.${kind}`, { defaultValue: kind })}
        </Text>
        <StatusBadge color={badgeColor(UPDATE_STATE_COLORS, state)} className="text-nowrap">
          {t(`updates.states.${state}`, { defaultValue: state })}
        </StatusBadge>
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
        {facts.join(" · ")}
      </Text>
      {error && !shownError?.includes(error) && (
        <Text
          size="small"
          className={clx("break-words", {
            "text-ui-fg-error": state === "failed",
            "text-ui-fg-subtle": state !== "failed",
          })}
        >
          {error}
        </Text>
      )}
      {error && remedy && !shownError?.includes(remedy) && (
        <Text size="small" className="text-ui-fg-subtle break-words">
          {remedy}
        </Text>
      )}
      {note && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {t("updates.note", { note })}
        </Text>
      )}
    </li>
  );
};

const SHOWN = 4;

interface OrderUpdatesProps {
  updates: AdminWalmartUpdate[];
  shownError: string | null;
  now: number;
}

/** Sent and pending updates to Walmart, newest first. Older finished ones are collapsed. */
export const OrderUpdates = ({ updates, shownError, now }: OrderUpdatesProps) => {
  const { t } = useTranslation("walmart");
  const listId = useId();
  const [all, setAll] = useState(false);
  const sorted = [...updates].sort((a, b) => b.created_at.localeCompare(a.created_at));
  const isDone = ({ state }: AdminWalmartUpdate) => state === "confirmed" || state === "resolved";
  const shown = all ? sorted : sorted.filter((update, index) => index < SHOWN || !isDone(update));
  const hidden = sorted.length - shown.length;

  return (
    <DetailSection title={t("updates.title")}>
      {sorted.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("updates.none")}
        </Text>
      )}
      <ul id={listId} className="flex flex-col gap-y-3">
        {shown.map((update) => (
          <OrderUpdateRow key={update.id} update={update} shownError={shownError} now={now} />
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
    </DetailSection>
  );
};
