import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { ResolvePrompt } from "./resolve-prompt";

interface ErrorActionsProps {
  retry: { isPending: boolean; mutate: () => void };
  resolve: { isPending: boolean; mutate: (note: string) => void };
}

/** What the merchant can do about an error: try again, or say that it is mended. */
export const ErrorActions = ({ retry, resolve }: ErrorActionsProps) => {
  const { t } = useTranslation("walmart");
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isLoading={retry.isPending}
        onClick={() => retry.mutate()}
      >
        {t("actions.retry")}
      </Button>
      <ResolvePrompt onResolve={(note) => resolve.mutate(note)} isResolving={resolve.isPending} />
    </>
  );
};
