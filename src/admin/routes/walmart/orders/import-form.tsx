import { Drawer, Hint, Input, Label, Textarea } from "@medusajs/ui";
import { useId, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useEnabledAccounts } from "../../../hooks/api/use-enabled-accounts";
import { useImportOrders } from "./use-import-orders";
import { importBody, type ImportDraft } from "./import-body";
import { AccountField } from "../../../components/form/account-field";
import { ChoiceGroup } from "../../../components/form/choice-group";
import { FormFooter } from "../../../components/form/form-footer";

/** Since when, or which ones. It goes on after the drawer is closed. */
export const ImportForm = ({ onStarted }: { onStarted: () => void }) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const enabled = useEnabledAccounts();
  const start = useImportOrders();
  const [submitted, setSubmitted] = useState(false);
  const [draft, setDraft] = useState<ImportDraft>({
    account_id: "",
    how: "since",
    since: "",
    numbers: "",
  });
  const chosen = { ...draft, account_id: draft.account_id || (enabled[0]?.id ?? "") };
  const body = importBody(chosen);
  const set = (part: Partial<ImportDraft>) => setDraft((before) => ({ ...before, ...part }));
  const missing = submitted && !body ? t("accounts.form.required") : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (body) {
      void start(body);
      onStarted();
    }
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <AccountField value={chosen.account_id} onChange={(account_id) => set({ account_id })} />
        <ChoiceGroup
          label={t("orders.import.title")}
          value={draft.how}
          options={(["since", "numbers"] as const).map((value) => ({
            value,
            label: t(`orders.import.${value}`),
          }))}
          onChange={(how) => set({ how })}
        />
        <div className="flex flex-col gap-y-2">
          <Label htmlFor={`${id}-value`} size="small" weight="plus">
            {t(draft.how === "since" ? "orders.import.day" : "orders.import.list")}
          </Label>
          {draft.how === "since" ? (
            <Input
              id={`${id}-value`}
              type="date"
              max={new Date().toISOString().slice(0, 10)}
              value={draft.since}
              aria-invalid={!!missing}
              aria-describedby={`${id}-note`}
              onChange={(event) => set({ since: event.target.value })}
            />
          ) : (
            <Textarea
              id={`${id}-value`}
              rows={4}
              value={draft.numbers}
              aria-invalid={!!missing}
              aria-describedby={`${id}-note`}
              onChange={(event) => set({ numbers: event.target.value })}
            />
          )}
          <Hint
            id={`${id}-note`}
            variant={missing ? "error" : "info"}
            role={missing ? "alert" : undefined}
          >
            {missing ?? t(`orders.import.${draft.how}Hint`)}
          </Hint>
        </div>
      </Drawer.Body>
      <FormFooter submit={t("orders.import.start")} />
    </form>
  );
};
