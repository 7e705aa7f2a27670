import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useDrift } from "./use-drift";
import { WideDrawer } from "./wide-drawer";
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
    <WideDrawer
      open={open}
      onClose={onClose}
      title={t("listings.drift.title")}
      description={t("listings.drift.description")}
      actions={
        <>
          {" "}
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
        </>
      }
    >
      <DriftReport report={report} chosen={chosen} onChoose={choose} />
    </WideDrawer>
  );
};
