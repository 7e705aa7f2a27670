import { Button, Drawer, Heading, Skeleton } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../feedback/notice";

interface DetailDrawerProps {
  open: boolean;
  onClose: () => void;
  /** What it is, once that is known. */
  title: string | undefined;
  badge?: ReactNode;
  description: string;
  /** The description says what the title does not; otherwise it is for screen readers alone. */
  showDescription?: boolean;
  /** The title until then. */
  loading: string;
  failed: string;
  error: Error | null;
  onTryAgain: () => void;
  /** Next to the close button. */
  actions?: ReactNode;
  /** What there is to see, once it is loaded. */
  children?: ReactNode;
}

/** Details of one row, in a drawer next to the list. */
export const DetailDrawer = (props: DetailDrawerProps) => {
  const { open, onClose, title, badge, error, children } = props;
  const { t } = useTranslation("walmart");
  return (
    <Drawer open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Drawer.Title asChild>
              <Heading className="break-words">{title ?? props.loading}</Heading>
            </Drawer.Title>
            {badge}
          </div>
          <Drawer.Description className={props.showDescription ? undefined : "sr-only"}>
            {props.description}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 divide-y overflow-y-auto p-0" tabIndex={0}>
          {children ? (
            children
          ) : error ? (
            <div className="px-6 py-4" role="alert">
              <LoadError title={props.failed} message={error.message} onRetry={props.onTryAgain} />
            </div>
          ) : (
            <div role="status" className="flex flex-col gap-y-3 px-6 py-4">
              <span className="sr-only">{props.loading}</span>
              {["w-72", "w-64", "w-80", "w-56"].map((width) => (
                <Skeleton key={width} className={`h-5 max-w-full rounded-md ${width}`} />
              ))}
            </div>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
          {props.actions}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
