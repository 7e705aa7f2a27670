import { ArrowDownTray, ArrowUpTray, Spinner } from "@medusajs/icons";
import { Button, Drawer, Hint, Label, StatusBadge, Text, Textarea } from "@medusajs/ui";
import { type ChangeEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { MAX_SHIPMENTS } from "../../../../types";
import { FormDrawer } from "../../../components/form/drawer-form";
import { saveFile, type DecimalSign } from "../../../format/csv";
import { useFormat } from "../../../hooks/use-format";
import { readShipList, resultsCsv, type ListedRow, type ShipList } from "./ship-list";
import { counts, type Outcomes, useShipList } from "./use-ship-list";

/** Ships a list of parcels: paste or choose a file, look at the preview, ship, and save what came of it. */
export const ShipManyDrawer = () => {
  const { t } = useTranslation("walmart");
  return (
    <FormDrawer
      trigger={t("ship.many.open")}
      title={t("ship.many.title")}
      description={t("ship.many.description")}
      isWide
    >
      {(close) => <ShipMany onClose={close} />}
    </FormDrawer>
  );
};

const ShipMany = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("walmart");
  const [text, setText] = useState("");
  const { decimal } = useFormat();
  const { list, checked, shipped, progress, reset, check, ship } = useShipList();
  const outcomes = shipped ?? checked;

  if (progress) return <Working isShipping={checked !== null} {...progress} />;
  if (!list || !outcomes)
    return <ListInput text={text} onText={setText} onList={(next) => void check(next)} />;
  const { ok, not } = counts(outcomes);
  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto" tabIndex={0}>
        <Text role="status" weight="plus">
          {shipped
            ? t("ship.many.done", { shipped: ok, refused: not })
            : t("ship.many.summary", { ready: ok, refused: not })}
        </Text>
        <Rows rows={list.rows} outcomes={outcomes} isShipped={shipped !== null} />
      </Drawer.Body>
      <Drawer.Footer>
        {shipped ? (
          <>
            <Button
              size="small"
              variant="secondary"
              onClick={() => saveResults(list, shipped, t, decimal)}
            >
              <ArrowDownTray aria-hidden />
              {t("ship.many.save")}
            </Button>
            <Button size="small" autoFocus onClick={onClose}>
              {t("ship.result.close")}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" variant="secondary" onClick={reset}>
              {t("ship.many.back")}
            </Button>
            <Button size="small" autoFocus disabled={ok === 0} onClick={() => void ship()}>
              {t("ship.many.ship", { count: ok })}
            </Button>
          </>
        )}
      </Drawer.Footer>
    </>
  );
};

function saveResults(
  list: ShipList,
  outcomes: Outcomes,
  t: (key: string) => string,
  decimal: DecimalSign,
): void {
  const texts = {
    result: t("ship.many.result"),
    shipped: t("ship.many.shipped"),
    refused: t("ship.many.refused"),
  };
  const content = resultsCsv(list, outcomes, texts, decimal);
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`${t("ship.many.fileName")} ${day}.csv`, content, "text/csv;charset=utf-8");
}

interface ListInputProps {
  text: string;
  onText: (text: string) => void;
  onList: (list: ShipList) => void;
}

/** A text field for pasted rows, and a button for a file. */
const ListInput = ({ text, onText, onList }: ListInputProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<ShipList["fault"]>(null);

  const read = (content: string) => {
    const list = readShipList(content);
    setFault(list.fault);
    if (!list.fault) onList(list);
  };
  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    // The same file can be chosen again after it was corrected.
    event.target.value = "";
    if (!chosen) return;
    const content = await chosen.text();
    onText(content);
    read(content);
  };

  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <div className="flex flex-col gap-y-2">
          <Label htmlFor={id} size="small" weight="plus">
            {t("ship.many.rows")}
          </Label>
          <Textarea
            id={id}
            autoFocus
            rows={12}
            value={text}
            spellCheck={false}
            className="font-mono"
            aria-invalid={fault !== null}
            aria-describedby={`${id}-hint`}
            placeholder={
              "purchase order,tracking number,carrier\n200012345678901,1Z999AA10123456784,UPS"
            }
            onChange={(event) => {
              onText(event.target.value);
              setFault(null);
            }}
          />
          <Hint id={`${id}-hint`}>{t("ship.many.rowsHint")}</Hint>
          {fault && (
            <Hint variant="error" role="alert">
              {t(`ship.many.faults.${fault}`, { max: MAX_SHIPMENTS })}
            </Hint>
          )}
        </div>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv"
          aria-label={t("ship.many.file")}
          onChange={(event) => void readFile(event)}
        />
      </Drawer.Body>
      <Drawer.Footer>
        <Button size="small" variant="secondary" onClick={() => file.current?.click()}>
          <ArrowUpTray aria-hidden />
          {t("ship.many.file")}
        </Button>
        <Button size="small" onClick={() => read(text)}>
          {t("ship.many.check")}
        </Button>
      </Drawer.Footer>
    </>
  );
};

interface WorkingProps {
  isShipping: boolean;
  done: number;
  total: number;
}

const Working = ({ isShipping, done, total }: WorkingProps) => {
  const { t } = useTranslation("walmart");
  const what = t(isShipping ? "ship.many.running" : "ship.many.checking");
  return (
    <Drawer.Body className="flex flex-1 flex-col gap-y-4" tabIndex={-1}>
      <div role="status" className="flex items-center gap-x-2">
        <Spinner className="text-ui-fg-muted animate-spin" aria-hidden />
        <Text className="tabular-nums">{`${what} · ${done} / ${total}`}</Text>
      </div>
    </Drawer.Body>
  );
};

interface RowsProps {
  rows: ListedRow[];
  outcomes: Outcomes;
  isShipped: boolean;
}

/** The rows, with what will happen to them or what came of them. */
const Rows = ({ rows, outcomes, isShipped }: RowsProps) => {
  const { t } = useTranslation("walmart");
  return (
    <ol aria-label={t("ship.many.rows")} className="-mx-6 divide-y border-y">
      {rows.map((row) => {
        const { ok = false, message } = outcomes.get(row.number) ?? {};
        const { sku, quantity, carrier, tracking_number } = row.shipment;
        const content = [
          quantity && `${quantity} ×`,
          sku ?? (quantity ? null : t("ship.many.everything")),
        ];
        return (
          <li key={row.number} className="flex gap-x-3 px-6 py-3">
            <Text size="small" className="text-ui-fg-muted w-8 shrink-0 tabular-nums">
              {row.number}
            </Text>
            <div className="min-w-0 flex-1">
              <div className="flex items-start justify-between gap-x-3">
                <Text size="small" weight="plus" className="min-w-0 break-all tabular-nums">
                  {orderName(row)}
                </Text>
                <StatusBadge color={ok ? "green" : "red"} className="shrink-0 text-nowrap">
                  {t(`ship.many.${ok ? (isShipped ? "shipped" : "ready") : "refused"}`)}
                </StatusBadge>
              </div>
              <Text size="small" className="text-ui-fg-subtle break-words">
                {[content.filter(Boolean).join(" "), tracking_number, carrier]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
              {message && (
                <Text
                  size="small"
                  className={ok ? "text-ui-fg-subtle text-pretty" : "text-ui-fg-error text-pretty"}
                >
                  {message}
                </Text>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
};

function orderName({ shipment }: ListedRow): string {
  const { purchase_order_id, order_id, display_id } = shipment;
  return purchase_order_id ?? order_id ?? (display_id === undefined ? "–" : String(display_id));
}
