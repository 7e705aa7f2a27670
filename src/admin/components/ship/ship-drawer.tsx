import { Plus, TruckFast } from "@medusajs/icons";
import { Button, Drawer, Skeleton } from "@medusajs/ui";
import { useEffect, useRef, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { AdminShipWalmartOrder, AdminWalmartOrderDetail } from "../../../types";
import { LoadError, Notice } from "../feedback/notice";
import { DrawerForm, FormDrawer } from "../form/drawer-form";
import { SelectField, SwitchField } from "../form/fields";
import { useSchemaForm } from "../form/schema-form";
import { totalOpenUnits } from "../order/line-groups";
import { type OrderActions } from "../../hooks/api/orders";
import { type Shippable, useShippable } from "../../hooks/api/shipping";
import { ParcelFields } from "./parcel-fields";
import { newParcel, shipFormSchema, type ShipValues } from "./ship-form";
import { ShipResult } from "./ship-result";

interface ShipDrawerProps {
  order: AdminWalmartOrderDetail;
  ship: OrderActions["ship"];
  /** The text of the button. */
  label?: string;
  /** The button is one of several. */
  isSecondary?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** Whether the seller still has units of the order to ship from this store. */
function canShip({ order_id, fulfilled_by, status, lines }: AdminWalmartOrderDetail): boolean {
  return (
    order_id !== null &&
    fulfilled_by === "seller" &&
    status !== "canceled" &&
    totalOpenUnits(lines) > 0
  );
}

/** Ships an order or a part of it, and shows what became of it. Hidden when nothing is left to ship. */
export const ShipDrawer = (props: ShipDrawerProps) => {
  const { order, ship, label, isSecondary = false } = props;
  const { t } = useTranslation("walmart");
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const isShown = isOpen || canShip(order);
  const wasShown = useRef(isShown);
  useEffect(() => {
    // The button that had the focus before is gone.
    if (wasShown.current && !isShown) place.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);

  return (
    <span ref={place} tabIndex={-1} className="outline-none">
      {isShown && (
        <FormDrawer
          trigger={
            <>
              <TruckFast aria-hidden />
              {label ?? t("ship.open")}
            </>
          }
          isPrimary={!isSecondary}
          isWide
          title={t("ship.title", { number: order.purchase_order_id })}
          description={t("ship.description")}
          onOpenChange={(open) => {
            setOpen(open);
            props.onOpenChange?.(open);
          }}
        >
          {(close) => <ShipSteps order={order} ship={ship} onClose={close} />}
        </FormDrawer>
      )}
    </span>
  );
};

interface ShipStepsProps extends ShipDrawerProps {
  onClose: () => void;
}

/** The form, then the result. */
const ShipSteps = ({ order, ship, onClose }: ShipStepsProps) => {
  const { t } = useTranslation("walmart");
  const { data: shippable, error, refetch } = useShippable(order);
  const [shipped, setShipped] = useState<string[] | null>(null);

  if (shipped) return <ShipResult order={order} trackingNumbers={shipped} onClose={onClose} />;
  if (!shippable || shippable.items.length === 0) {
    return (
      <Drawer.Body className="flex flex-1 flex-col gap-y-3">
        {error ? (
          <LoadError
            title={t("load.failed")}
            message={error.message}
            onRetry={() => void refetch()}
          />
        ) : shippable ? (
          <Notice variant="info" title={t("ship.nothingLeft")} />
        ) : (
          <div role="status" className="flex flex-col gap-y-3">
            <span className="sr-only">{t("load.loading")}</span>
            <Skeleton className="h-8 w-full rounded-md" />
            <Skeleton className="h-8 w-full rounded-md" />
          </div>
        )}
      </Drawer.Body>
    );
  }
  return (
    <ShipForm
      order={order}
      shippable={shippable}
      onSubmit={async (body) => {
        await ship.mutateAsync(body);
        setShipped(body.parcels.map(({ tracking_number }) => tracking_number));
      }}
    />
  );
};

interface ShipFormProps {
  order: AdminWalmartOrderDetail;
  shippable: Shippable;
  onSubmit: (body: AdminShipWalmartOrder) => Promise<void>;
}

/** Parcels, stock location and notification. */
const ShipForm = ({ order, shippable, onSubmit }: ShipFormProps) => {
  const { t } = useTranslation("walmart");
  // What is left changes only by another shipment, which the server refuses.
  const [{ items, locations, mappedCarrier, notifies }] = useState(shippable);
  const [problem, setProblem] = useState<string | null>(null);
  const context = { ...order, mappedCarrier };
  const form = useSchemaForm<ShipValues, AdminShipWalmartOrder>(
    shipFormSchema(items, context, {
      parcel: ({ code, values }) => t(`ship.faults.${code}`, values),
      noUnits: t("ship.noUnits"),
      tooMany: ({ title, sku, left }) =>
        t("ship.tooMany", { item: title ?? sku, count: left, left }),
    }),
    {
      defaultValues: { location_id: "", notify: notifies, parcels: [newParcel(items)] },
      errorText: () => undefined,
    },
  );
  const parcels = useFieldArray({ control: form.control, name: "parcels" });

  return (
    <DrawerForm
      form={form}
      onSubmit={async (body) => {
        setProblem(null);
        await onSubmit(body);
      }}
      onFormError={setProblem}
      submit={t("ship.submit")}
      isFlush
    >
      {problem && (
        <div className="px-6 pt-4" role="alert">
          <Notice variant="error" title={t("ship.refused")}>
            {problem}
          </Notice>
        </div>
      )}
      {parcels.fields.map(({ id }, index) => (
        <ParcelFields
          key={id}
          index={index}
          items={items}
          order={context}
          onRemove={parcels.fields.length > 1 ? () => parcels.remove(index) : undefined}
        />
      ))}
      <div className="flex flex-col items-start gap-y-6 border-t px-6 py-4">
        {items.some(({ left }) => left > 1) || items.length > 1 ? (
          <Button
            size="small"
            variant="secondary"
            type="button"
            onClick={() =>
              parcels.append(newParcel(items, form.getValues("parcels")), {
                focusName: `parcels.${parcels.fields.length}.tracking_number`,
              })
            }
          >
            <Plus aria-hidden />
            {t("ship.addParcel")}
          </Button>
        ) : null}
        {locations.length > 1 && (
          <SelectField
            name="location_id"
            label={t("ship.location")}
            options={[
              {
                value: "",
                label: t("ship.reservedAt", {
                  location: locations.find(({ id }) => id === order.stock_location_id)?.name ?? "–",
                }),
              },
              ...locations
                .filter(({ id }) => id !== order.stock_location_id)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <SwitchField name="notify" label={t("ship.notify")} hint={t("ship.notifyHint")} />
      </div>
    </DrawerForm>
  );
};
