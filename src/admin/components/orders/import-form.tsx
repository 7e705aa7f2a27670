import { Button, Drawer, Hint, Input, Label, RadioGroup, Textarea } from "@medusajs/ui";
import { useId, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAccounts } from "../../hooks/use-accounts";
import { useImportOrders } from "../../hooks/use-import-orders";
import { importBody, type ImportDraft } from "../../lib/import-form";
import { SelectField } from "../common/select-field";

/** Since when, or which ones. It goes on after the drawer is closed. */
export const ImportForm = ({ onStarted }: { onStarted: () => void }) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const { data: accounts = [] } = useAccounts();
  const enabled = accounts.filter((account) => account.enabled);
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
        {enabled.length !== 1 && (
          <SelectField
            label={t("orders.columns.account")}
            value={chosen.account_id}
            options={enabled.map(({ id: value, name }) => ({ value, label: name }))}
            onChange={(account_id) => set({ account_id })}
          />
        )}
        <RadioGroup
          value={draft.how}
          onValueChange={(how) => set({ how: how as ImportDraft["how"] })}
          aria-label={t("orders.import.title")}
        >
          {(["since", "numbers"] as const).map((how) => (
            <div key={how} className="flex items-center gap-x-3">
              <RadioGroup.Item value={how} id={`${id}-${how}`} />
              <Label htmlFor={`${id}-${how}`} weight="plus" size="small">
                {t(`orders.import.${how}`)}
              </Label>
            </div>
          ))}
        </RadioGroup>
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
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary" type="button">
            {t("actions.dismiss")}
          </Button>
        </Drawer.Close>
        <Button size="small" type="submit">
          {t("orders.import.start")}
        </Button>
      </Drawer.Footer>
    </form>
  );
};
