import { Button, Drawer } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

interface FormFooterProps {
  submit: string;
  isPending?: boolean;
}

/** The end of a form in a drawer: leave it, or send it. */
export const FormFooter = ({ submit, isPending }: FormFooterProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Drawer.Footer>
      <Drawer.Close asChild>
        <Button size="small" variant="secondary" type="button">
          {t("actions.dismiss")}
        </Button>
      </Drawer.Close>
      <Button size="small" type="submit" isLoading={isPending}>
        {submit}
      </Button>
    </Drawer.Footer>
  );
};
