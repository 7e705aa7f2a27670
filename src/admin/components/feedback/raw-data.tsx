import { Button, Heading } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "./copy-button";
import { JsonView } from "./json-view";

/** Walmart's own words of an order, as last received. */
export const RawWords = ({ raw }: { raw: unknown }) => {
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
