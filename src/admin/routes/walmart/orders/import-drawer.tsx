import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { AdminImportWalmartOrders, AdminWalmartAccount } from "../../../../types";
import { importOrdersSchema } from "../../../../types/schemas/order-actions";
import { DrawerForm, FormDrawer } from "../../../components/form/drawer-form";
import {
  AccountField,
  ChoiceField,
  TextareaField,
  TextField,
} from "../../../components/form/fields";
import { useSchemaForm } from "../../../components/form/schema-form";
import { useEnabledAccounts } from "../../../hooks/api/accounts";
import { importOrders, listOrders, orderKeys } from "../../../hooks/api/orders";
import { useTaskRunner } from "../../../tasks/use-task-runner";

const COUNT_EVERY_MS = 2_000;

/** Imports orders that did not arrive automatically. */
export const ImportDrawer = () => {
  const { t } = useTranslation("walmart");
  const accounts = useEnabledAccounts();
  return (
    <FormDrawer
      trigger={t("orders.import.action")}
      title={t("orders.import.title")}
      description={t("orders.import.description")}
    >
      {(close) => <ImportForm accounts={accounts} onStarted={close} />}
    </FormDrawer>
  );
};

interface ImportFormProps {
  accounts: AdminWalmartAccount[];
  onStarted: () => void;
}

/** Orders since a date, or by number. The import continues after the drawer closes. */
const ImportForm = ({ accounts, onStarted }: ImportFormProps) => {
  const { t } = useTranslation("walmart");
  const start = useImportOrders();
  const form = useSchemaForm(importFormSchema, {
    defaultValues: { account_id: accounts[0]?.id ?? "", how: "since", since: "", numbers: "" },
    errorText: () => t("accounts.form.required"),
  });
  return (
    <DrawerForm
      form={form}
      onSubmit={(body) => {
        void start(body);
        onStarted();
      }}
      submit={t("orders.import.start")}
    >
      <AccountField name="account_id" />
      <ChoiceField
        name="how"
        label={t("orders.import.title")}
        options={(["since", "numbers"] as const).map((value) => ({
          value,
          label: t(`orders.import.${value}`),
        }))}
      />
      {form.watch("how") === "since" ? (
        <TextField
          name="since"
          type="date"
          label={t("orders.import.day")}
          hint={t("orders.import.sinceHint")}
        />
      ) : (
        <TextareaField
          name="numbers"
          rows={4}
          label={t("orders.import.list")}
          hint={t("orders.import.numbersHint")}
        />
      )}
    </DrawerForm>
  );
};

const countOf = async (account_id: string): Promise<number> =>
  (await listOrders({ account_id, limit: 1 })).count;

/** Imports orders. The route responds when all are imported; counting the account's orders shows progress until then. */
function useImportOrders() {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();
  const run = useTaskRunner();

  return (body: AdminImportWalmartOrders) =>
    run(t("orders.import.running"), async (report) => {
      const before = await countOf(body.account_id);
      const counting = setInterval(() => {
        countOf(body.account_id).then(
          (count) => report({ done: count - before }),
          // The import reports errors itself.
          () => undefined,
        );
        void client.invalidateQueries({ queryKey: orderKeys.all });
      }, COUNT_EVERY_MS);
      try {
        const { imported, updated, errors } = await importOrders(body);
        return {
          message: t("orders.import.done", { imported, updated }),
          problems: errors.map(({ message }) => message),
        };
      } finally {
        clearInterval(counting);
      }
    });
}

/** Splits pasted purchase order numbers at spaces, commas, semicolons and line breaks. */
const orderNumbers = (text: string): string[] => [
  ...new Set(text.split(/[\s,;]+/).filter(Boolean)),
];

/** Turns the form's values into the request body. */
const importFormSchema = z
  .object({
    account_id: z.string(),
    how: z.enum(["since", "numbers"]),
    /** A date such as `2026-11-24`, in the merchant's time zone. */
    since: z.string(),
    numbers: z.string(),
  })
  .superRefine(({ how, since, numbers }, context) => {
    const isMissing =
      how === "since" ? Number.isNaN(dayOf(since).getTime()) : orderNumbers(numbers).length === 0;
    if (isMissing) context.addIssue({ code: "custom", path: [how], message: "is required" });
  })
  .transform(({ account_id, how, since, numbers }): z.input<typeof importOrdersSchema> =>
    how === "since"
      ? { account_id, created_after: dayOf(since).toISOString() }
      : { account_id, purchase_order_ids: orderNumbers(numbers) },
  )
  .pipe(importOrdersSchema);

/** The start of a day in the browser's time zone, which applies to date strings without a zone. */
function dayOf(since: string): Date {
  return new Date(`${since}T00:00:00`);
}
