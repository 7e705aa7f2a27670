import { Button, Drawer, Heading } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useDrift } from "../../hooks/use-drift";
import { DriftReport } from "./drift-report";

interface DriftDrawerProps {
  open: boolean;
  /** The account that the list shows; all if left out. */
  accountId?: string;
  onClose: () => void;
}

/** Compares what Walmart truly shows with what it should, and mends what is chosen. It goes on while it is closed. */
export const DriftDrawer = ({ open, accountId, onClose }: DriftDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { report, start, stop, mend, chosen, choose, mendable } = useDrift(accountId);
  const running = report.state === "running";
  return (
    <Drawer open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content className="sm:max-w-[800px]">
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("listings.drift.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("listings.drift.description")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 divide-y overflow-y-auto p-0" tabIndex={0}>
          <DriftReport report={report} chosen={chosen} onChoose={choose} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
          {mendable > 0 && (
            <Button
              size="small"
              variant="secondary"
              disabled={chosen.size === 0}
              onClick={() => void mend()}
            >
              {t("listings.drift.mend", { count: chosen.size })}
            </Button>
          )}
          <Button size="small" onClick={running ? stop : () => void start()}>
            {t(running ? "listings.drift.stop" : "listings.drift.start")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
