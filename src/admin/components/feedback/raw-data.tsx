import { Button, Heading } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "./copy-button";

interface JsonViewProps {
  value: unknown;
  /** What it is, for screen readers. */
  label: string;
}

/** Data as it is. Can be scrolled with the keyboard too. */
export const JsonView = ({ value, label }: JsonViewProps) => (
  <pre
    role="region"
    aria-label={label}
    tabIndex={0}
    className="bg-ui-bg-subtle text-ui-fg-subtle shadow-borders-base txt-compact-xsmall focus-visible:shadow-borders-focus max-h-96 overflow-auto whitespace-pre-wrap break-all rounded-lg p-3 font-mono outline-none"
  >
    {typeof value === "string" ? value : JSON.stringify(value, null, 2)}
  </pre>
);

/** Walmart's response about an order or return, as last received; folded. */
export const RawData = ({ raw }: { raw: unknown }) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const [open, setOpen] = useState(false);
  if (!raw) {
    return null;
  }
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between gap-x-4">
        <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
          {t("orders.drawer.raw")}
        </Heading>
        <div className="flex items-center gap-x-2">
          <CopyButton content={JSON.stringify(raw, null, 2)} what={t("orders.drawer.raw")} />
          <Button
            size="small"
            variant="transparent"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t(open ? "actions.hide" : "actions.show")}
          </Button>
        </div>
      </div>
      <div id={id}>{open && <JsonView value={raw} label={t("orders.drawer.raw")} />}</div>
    </div>
  );
};
