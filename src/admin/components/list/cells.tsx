import { createDataTableColumnHelper, type DataTableColumnDef, Text, Tooltip } from "@medusajs/ui";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { timeLeft } from "../../format/time";
import { useAccountNames } from "../../hooks/api/accounts";
import { useFormat } from "../../hooks/use-format";
import { medusaOrderPage } from "../../pages";
import { PageLink } from "../feedback/links";
import type { ListFilter } from "./list-table";

/** Shown instead of a missing value. */
export const none = <span className="text-ui-fg-subtle">–</span>;

/** The name of a row, as a button that opens its details. */
export const OpenButton = ({ onOpen, children }: { onOpen: () => void; children: ReactNode }) => (
  <button
    type="button"
    onClick={onOpen}
    className="text-ui-fg-base focus-visible:shadow-borders-focus rounded-sm text-left font-medium tabular-nums outline-none hover:underline"
  >
    {children}
  </button>
);

/** The Medusa order of a row by its number, if it has one. */
export const MedusaOrderCell = ({
  order_id,
  display_id,
}: {
  order_id: string | null;
  display_id: number | null;
}) => (order_id ? <PageLink to={medusaOrderPage(order_id)}>#{display_id ?? "…"}</PageLink> : none);

/** A text that may be too long for its column; all of it shows on hover. */
export const LongText = ({ text }: { text: string | null | undefined }) =>
  text ? (
    <Tooltip content={text} maxWidth={400}>
      <p className="max-w-[420px] truncate">{text}</p>
    </Tooltip>
  ) : (
    none
  );

/** How long ago something was; the exact time shows on hover. */
export const Ago = ({ at, now }: { at: string | null | undefined; now: number }) => {
  const format = useFormat();
  return at ? (
    <time dateTime={at} title={format.dateTime(at)}>
      {format.relative(at, now)}
    </time>
  ) : (
    none
  );
};

/**
 * The header of a column, and its names in the sort menu.
 *
 * @param header if it is not the label, such as one with the time zone
 */
export const sortable = (
  t: (key: string) => string,
  label: string,
  kind: "text" | "number" | "time",
  header = label,
) => ({
  header,
  enableSorting: true,
  sortLabel: label,
  sortAscLabel: { text: "A–Z", number: "0–9", time: t("list.oldest") }[kind],
  sortDescLabel: { text: "Z–A", number: "9–0", time: t("list.newest") }[kind],
  truncateTooltip: false,
});

/** The time left until a deadline, and how urgent it is; null without a valid date. */
function useTimeLeft(at: string | null, now: number): { text: string; color: string } | null {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const left = at ? timeLeft(at, now) : null;
  if (!at || !left) return null;
  const time = format.relative(at, now);
  return left.overdue
    ? { text: t("deadline.overdue", { time }), color: "text-ui-fg-error" }
    : { text: time, color: left.soon ? "text-ui-tag-orange-text" : "text-ui-fg-subtle" };
}

interface TimeLeftProps {
  at: string;
  now: number;
}

/** The time left until a deadline; the exact time shows on hover. */
export const TimeLeft = ({ at, now }: TimeLeftProps) => {
  const format = useFormat();
  const left = useTimeLeft(at, now);
  return left ? (
    <time dateTime={at} title={format.dateTime(at)} className={left.color}>
      {left.text}
    </time>
  ) : null;
};

interface TimeCellProps {
  at: string | null;
  now: number;
  /** Also show the time left: it is a deadline that still counts. */
  left?: boolean;
}

/** A time in a table, in the time zone that the column header names. */
export const TimeCell = ({ at, now, left: isDeadline = false }: TimeCellProps) => {
  const format = useFormat();
  const left = useTimeLeft(isDeadline ? at : null, now);
  if (!at) return none;
  return (
    <div className="flex flex-col py-1.5 leading-5">
      <time dateTime={at}>{format.shortTime(at)}</time>
      {left && <span className={left.color}>{left.text}</span>}
    </div>
  );
};

interface DeadlineProps {
  at: string;
  now: number;
  /** Only show the date: the deadline is met, or no longer matters. */
  settled: boolean;
}

/** A deadline among other facts, with its time zone and the time left. */
export const Deadline = ({ at, now, settled }: DeadlineProps) => {
  const format = useFormat();
  const left = useTimeLeft(at, now);
  if (!left) return null;
  return (
    <div className="flex flex-col">
      <Text as="span" size="small" leading="compact">
        <time dateTime={at}>{format.dateTime(at)}</time>
      </Text>
      {!settled && (
        <Text as="span" size="small" leading="compact" weight="plus" className={left.color}>
          {left.text}
        </Text>
      )}
    </div>
  );
};

/** The account column; none if there is only one account. */
export function useAccountColumn<
  TRow extends { account_id: string },
>(): DataTableColumnDef<TRow>[] {
  const { t } = useTranslation("walmart");
  const accounts = useAccountNames();
  return useMemo(
    () =>
      accounts
        ? [
            createDataTableColumnHelper<TRow>().display({
              id: "account_id",
              header: t("orders.columns.account"),
              cell: ({ row: { original } }) => (
                <Text size="small">{accounts.get(original.account_id) ?? original.account_id}</Text>
              ),
            }),
          ]
        : [],
    [t, accounts],
  );
}

/** The account filter; none if there is only one account. */
export function useAccountFilter(): ListFilter[] {
  const { t } = useTranslation("walmart");
  const accounts = useAccountNames();
  if (!accounts) return [];
  const options = [...accounts].map(([value, label]) => ({ value, label }));
  return [{ id: "account_id", label: t("orders.columns.account"), options }];
}
