import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useOverview } from "../hooks/api/overview";
import { countOf } from "../routes/walmart/worklist/kinds";

const REFRESH_MS = 2 * 60_000;

/** The number of Walmart problems in the top bar; hidden while there are none. */
const WalmartBell = () => {
  const { t } = useTranslation("walmart");
  const { data } = useOverview(undefined, REFRESH_MS);
  const count = data ? countOf(data.attention) : 0;
  if (count === 0) {
    return null;
  }
  const label = t("problemCount", { count });
  return (
    <Link
      to="/walmart"
      title={label}
      aria-label={label}
      className="text-ui-fg-error hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus txt-compact-small-plus flex h-7 items-center gap-x-1.5 rounded-md px-2 outline-none"
    >
      <ExclamationCircle aria-hidden />
      <span aria-hidden className="hidden whitespace-nowrap sm:inline">
        Walmart
      </span>
      <span aria-hidden className="tabular-nums">
        {count}
      </span>
    </Link>
  );
};

export const config = defineWidgetConfig({
  id: "walmart-bell",
  zone: "topbar",
});

export default WalmartBell;
