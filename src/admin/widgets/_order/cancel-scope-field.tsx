import { Label, RadioGroup } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { CancelForm, CancelScope } from "./use-cancel-form";

/** The whole order, or some of it. Not asked where there is but one unit. */
export const CancelScopeField = ({ form }: { form: CancelForm }) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const units = form.items.reduce((sum, { max }) => sum + max, 0);
  if (units < 2) {
    return null;
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("cancel.scope")}
      </Label>
      <RadioGroup
        aria-labelledby={id}
        value={form.scope}
        onValueChange={(scope) => form.setScope(scope as CancelScope)}
      >
        <RadioGroup.ChoiceBox
          value="whole"
          label={t("cancel.whole")}
          description={t("cancel.wholeHint", { count: units })}
        />
        <RadioGroup.ChoiceBox
          value="some"
          label={t("cancel.some")}
          description={t("cancel.someHint")}
        />
      </RadioGroup>
    </div>
  );
};
