import { useTranslation } from "react-i18next";
import type { CancelForm } from "./use-cancel-form";
import { UnitFields } from "../../components/form/unit-fields";

/** How many units of each item go. */
export const CancelQuantities = ({ form }: { form: CancelForm }) => {
  const { t } = useTranslation("walmart");
  return (
    <UnitFields
      items={form.items.map(({ line_item_id, ...item }) => ({ id: line_item_id, ...item }))}
      quantities={form.quantities}
      onChange={form.setQuantity}
      label={(item) => t("cancel.quantity", { item })}
      ofMax={(max) => t("cancel.ofMax", { max })}
    />
  );
};
