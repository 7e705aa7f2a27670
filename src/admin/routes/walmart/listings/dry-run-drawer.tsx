import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useDryRun } from "../../../hooks/api/use-dry-run";
import { Notice } from "../../../components/feedback/notice";
import { Working } from "./working";
import { WideDrawer } from "./wide-drawer";
import { DryRunPart } from "./dry-run-part";

interface DryRunDrawerProps {
  open: boolean;
  /** The account that the list shows; all if left out. */
  accountId?: string;
  onClose: () => void;
}

/** What Walmart would be told of stock and prices, and how that differs from what it shows. Nothing is sent. */
export const DryRunDrawer = ({ open, accountId, onClose }: DryRunDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data: results, error, isFetching, refetch } = useDryRun(open, accountId);
  const problems = [
    ...new Set((results ?? []).flatMap(({ errors }) => errors.map(({ message }) => message))),
  ];
  return (
    <WideDrawer
      open={open}
      onClose={onClose}
      title={t("listings.dryRun.title")}
      description={t("listings.dryRun.description")}
      actions={
        <>
          {" "}
          <Button size="small" disabled={isFetching} onClick={() => void refetch()}>
            {t("listings.dryRun.again")}
          </Button>
        </>
      }
    >
      {isFetching && <Working text={t("listings.dryRun.running")} />}
      {error && !isFetching && (
        <div className="px-6 py-4" role="alert">
          <Notice variant="error" title={t("listings.dryRun.failed")}>
            {error.message}
          </Notice>
        </div>
      )}
      {results?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("listings.dryRun.noAccount")}
        </Text>
      )}
      {problems.length > 0 && (
        <div className="px-6 py-4">
          <Notice variant="warning" title={t("listings.dryRun.notAll")}>
            {problems.slice(0, 5).map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
      {results?.map((result) => (
        <DryRunPart key={`${result.account_id} ${result.what}`} result={result} />
      ))}
    </WideDrawer>
  );
};
