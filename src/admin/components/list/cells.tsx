import { Tooltip } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { timeLeft } from "../../format/time";
import { useFormat } from "../../hooks/use-format";
import { medusaOrderPage } from "../../pages";

/** Stands where there is nothing to show. */
export const none = <span className="text-ui-fg-subtle">–</span>;

/** What a row is called; it opens the row's details. */
export const OpenButton = ({ onOpen, children }: { onOpen: () => void; children: ReactNode }) => (
  <button
    type="button"
    onClick={onOpen}
    className="text-ui-fg-base focus-visible:shadow-borders-focus rounded-sm text-left font-medium tabular-nums outline-none hover:underline"
  >
    {children}
  </button>
);

/** A link within a table. */
export const CellLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link
    to={to}
    className="text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus rounded-sm outline-none"
  >
    {children}
  </Link>
);

/** The Medusa order of a row by its number, if it has one. */
export const MedusaOrderCell = ({
  order_id,
  display_id,
}: {
  order_id: string | null;
  display_id: number | null;
}) => (order_id ? <CellLink to={medusaOrderPage(order_id)}>#{display_id ?? "…"}</CellLink> : none);

/** A text that may be long: in full where there is room, and on the pointer. */
export const LongText = ({ text }: { text: string | null | undefined }) =>
  text ? (
    <Tooltip content={text} maxWidth={400}>
      <p className="max-w-[420px] truncate">{text}</p>
    </Tooltip>
  ) : (
    none
  );

/** How long ago something was, and when exactly on the pointer. */
export const AgoCell = ({ at, now }: { at: string | null | undefined; now: number }) => {
  const format = useFormat();
  return at ? (
    <time dateTime={at} title={format.dateTime(at)}>
      {format.relative(at, now)}
    </time>
  ) : (
    none
  );
};

/** What a column that is sorted by says in the menu of orders. */
export const sortable = (
  t: (key: string) => string,
  label: string,
  kind: "text" | "number" | "time",
) => ({
  enableSorting: true,
  sortLabel: label,
  sortAscLabel: { text: "A–Z", number: "0–9", time: t("list.oldest") }[kind],
  sortDescLabel: { text: "Z–A", number: "9–0", time: t("list.newest") }[kind],
  truncateTooltip: false,
});

interface TimeCellProps {
  at: string | null;
  now: number;
  /** It is a deadline that still counts: the time that is left is shown. */
  left?: boolean;
}

/** A moment in a table, in the zone that the head names. */
export const TimeCell = ({ at, now, left: counts = false }: TimeCellProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  if (!at) {
    return <span className="text-ui-fg-subtle">–</span>;
  }
  const left = counts ? timeLeft(at, now) : null;
  const relative = format.relative(at, now);
  return (
    <div className="flex flex-col py-1.5 leading-5">
      <time dateTime={at}>{format.shortTime(at)}</time>
      {left && (
        <span
          className={
            left.overdue
              ? "text-ui-fg-error"
              : left.soon
                ? "text-ui-tag-orange-text"
                : "text-ui-fg-subtle"
          }
        >
          {left.overdue ? t("deadline.overdue", { time: relative }) : relative}
        </span>
      )}
    </div>
  );
};
