import { Spinner } from "@medusajs/icons";
import { Button, Drawer, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Something takes a while. */
export const Working = ({ text }: { text: string }) => (
  <div role="status" className="flex items-center gap-x-2 px-6 py-4">
    <Spinner className="text-ui-fg-subtle animate-spin" aria-hidden />
    <Text size="small" className="text-ui-fg-subtle">
      {text}
    </Text>
  </div>
);

interface WideDrawerProps {
  open: boolean;
  title: string;
  description: string;
  /** Buttons next to the close button. */
  actions: ReactNode;
  children: ReactNode;
  onClose: () => void;
}

/** A drawer with room for a table. */
export const WideDrawer = (props: WideDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Drawer open={props.open} onOpenChange={(next) => !next && props.onClose()}>
      <Drawer.Content className="sm:max-w-[800px]">
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{props.title}</Heading>
          </Drawer.Title>
          <Drawer.Description>{props.description}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 divide-y overflow-y-auto p-0" tabIndex={0}>
          {props.children}
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
