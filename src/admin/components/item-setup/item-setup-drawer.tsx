import { Button, Drawer, Heading, Skeleton, Text, toast } from "@medusajs/ui";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../types";
import { createListings, useItemProblems, useProductType } from "../../hooks/api/item-setup";
import { updateListing, useListing } from "../../hooks/api/listings";
import { useAction } from "../../hooks/use-action";
import { LoadError, Notice } from "../feedback/notice";
import { LeaveGuard } from "../form/leave-guard";
import { AttributeForm } from "./attribute-form";
import {
  type AttributeValues,
  changedValues,
  inheritedValues,
  missingCount,
} from "./attribute-values";
import { ProductTypePicker } from "./product-type-picker";

interface ItemSetupDrawerProps {
  /** The listing's; null while the drawer is closed. */
  id: string | null;
  onClose: () => void;
}

/** Sets a listing up as a new item at Walmart: product type, attributes, check, and the request. */
export const ItemSetupDrawer = ({ id, onClose }: ItemSetupDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data: listing, error, refetch } = useListing(id);
  return (
    <Drawer open={id !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading className="break-words">
              {listing ? t("setup.title", { sku: listing.sku }) : t("listings.drawer.loading")}
            </Heading>
          </Drawer.Title>
          <Drawer.Description>{t("setup.description")}</Drawer.Description>
        </Drawer.Header>
        {listing ? (
          <SetupBody key={listing.id} listing={listing} onClose={onClose} />
        ) : (
          <Drawer.Body className="flex-1">
            {error ? (
              <LoadError
                title={t("listings.drawer.failed")}
                message={error.message}
                onRetry={() => void refetch()}
              />
            ) : (
              <Loading />
            )}
          </Drawer.Body>
        )}
      </Drawer.Content>
    </Drawer>
  );
};

const Loading = () => {
  const { t } = useTranslation("walmart");
  return (
    <div role="status" className="flex flex-col gap-y-3 px-6 py-4">
      <span className="sr-only">{t("setup.loading")}</span>
      {["w-72", "w-64", "w-80"].map((width) => (
        <Skeleton key={width} className={`h-5 max-w-full rounded-md ${width}`} />
      ))}
    </div>
  );
};

const NO_VALUES: AttributeValues = {};

interface SetupBodyProps {
  listing: AdminWalmartListing;
  onClose: () => void;
}

const SetupBody = ({ listing, onClose }: SetupBodyProps) => {
  const { t } = useTranslation("walmart");
  const { id, sku, account_id } = listing;
  const check = useItemProblems(id);
  const productType = listing.product_type ?? check.data?.product_type ?? null;
  const type = useProductType(productType, account_id);
  const [choosing, setChoosing] = useState(false);
  const [changes, setChanges] = useState<AttributeValues>(NO_VALUES);
  const stored = listing.attributes;
  const values = useMemo(() => ({ ...stored, ...changes }), [stored, changes]);
  const change = useCallback(
    (name: string, value: unknown) => setChanges((known) => ({ ...known, [name]: value })),
    [],
  );
  const inherited = useMemo(() => inheritedValues(check.data?.values), [check.data?.values]);
  const isDirty = Object.keys(changes).length > 0;
  const problems = check.data?.problems ?? [];

  const save = useAction({
    act: (body: { product_type?: string; attributes?: AttributeValues }) => updateListing(id, body),
    done: () => ({}),
  });
  const create = useAction({
    act: () => createListings({ ids: [id] }),
    done: ({ queued, errors, listings }) => {
      if (queued > 0) toast.success(t("setup.toast.sent", { sku }));
      const refused = listings.flatMap(({ problems: each }) => each);
      return {
        problems: [...errors, ...(queued > 0 || errors.length > 0 ? [] : refused)],
      };
    },
  });

  const saveChanges = async (): Promise<boolean> => {
    if (!isDirty) return true;
    const saved = await save.mutateAsync({ attributes: changedValues(changes) }).catch(() => null);
    if (saved) setChanges(NO_VALUES);
    return saved !== null;
  };
  const checkAgain = async () => {
    if (!(await saveChanges())) return;
    const { data } = await check.refetch();
    if (data?.problems.length === 0) toast.success(t("setup.toast.complete", { sku }));
  };
  const createNow = async () => {
    if (!(await saveChanges())) return;
    const answer = await create.mutateAsync().catch(() => null);
    if (answer && answer.queued > 0) onClose();
  };
  const chooseType = (name: string) => {
    save.mutate({ product_type: name }, { onSuccess: () => setChoosing(false) });
  };
  const isBusy = save.isPending || create.isPending || check.isFetching;

  return (
    <>
      <Drawer.Body className="flex-1 divide-y overflow-y-auto p-0" tabIndex={0}>
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <div className="min-w-0">
              <Text size="small" weight="plus">
                {t("setup.type.title")}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {productType ?? t("setup.type.notChosen")}
              </Text>
            </div>
            {productType && (
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-expanded={choosing}
                onClick={() => setChoosing(!choosing)}
              >
                {t("setup.type.change")}
              </Button>
            )}
          </div>
          {(choosing || type.isError || (!productType && !check.isLoading)) && (
            <ProductTypePicker
              accountId={account_id}
              suggested={productType}
              title={listing.title}
              isPending={save.isPending}
              onPick={chooseType}
            />
          )}
        </div>
        <Summary
          isLoading={check.isLoading || (productType !== null && type.isLoading)}
          error={check.error ?? type.error}
          onRetry={() => void Promise.all([check.refetch(), type.refetch()])}
        >
          {productType && (
            <>
              <OfferProblems listing={listing} problems={problems} fields={type.data ?? []} />
              {type.data && (
                <AttributeForm
                  fields={type.data}
                  problems={problems}
                  stored={stored}
                  values={values}
                  inherited={inherited}
                  onChange={change}
                />
              )}
            </>
          )}
        </Summary>
      </Drawer.Body>
      <LeaveGuard when={isDirty} />
      <Drawer.Footer>
        {productType && (
          <Text size="small" className="text-ui-fg-subtle mr-auto" aria-live="polite">
            {check.data &&
              (problems.length > 0
                ? t("setup.missingCount", { count: missingCount(problems) })
                : t("setup.complete"))}
          </Text>
        )}
        <Drawer.Close asChild>
          <Button size="small" variant="secondary" type="button">
            {t("actions.close")}
          </Button>
        </Drawer.Close>
        {productType && (
          <>
            <Button
              size="small"
              variant="secondary"
              type="button"
              isLoading={save.isPending || check.isFetching}
              onClick={() => void checkAgain()}
            >
              {t("setup.saveAndCheck")}
            </Button>
            <Button
              size="small"
              type="button"
              disabled={isBusy && !create.isPending}
              isLoading={create.isPending}
              onClick={() => void createNow()}
            >
              {t("setup.create")}
            </Button>
          </>
        )}
      </Drawer.Footer>
    </>
  );
};

interface SummaryProps {
  isLoading: boolean;
  error: Error | null;
  onRetry: () => void;
  children: ReactNode;
}

const Summary = ({ isLoading, error, onRetry, children }: SummaryProps) => {
  const { t } = useTranslation("walmart");
  if (error) {
    return (
      <div className="px-6 py-4" role="alert">
        <LoadError title={t("setup.failed")} message={error.message} onRetry={onRetry} />
      </div>
    );
  }
  return isLoading ? <Loading /> : <>{children}</>;
};

interface OfferProblemsProps {
  listing: AdminWalmartListing;
  problems: AdminWalmartListing["problems"];
  fields: readonly { name: string; managed: boolean }[];
}

/** Problems that no field of the form solves: identifier, price, variant group. */
const OfferProblems = ({ problems, fields }: OfferProblemsProps) => {
  const { t } = useTranslation("walmart");
  const inForm = new Set(fields.filter(({ managed }) => !managed).map(({ name }) => name));
  const others = problems.filter(({ path }) => !inForm.has(path.split(".")[0] ?? ""));
  if (others.length === 0) return null;
  return (
    <div className="px-6 py-4">
      <Notice variant="warning" title={t("setup.elsewhere")}>
        <ul className="flex flex-col gap-y-1">
          {others.map(({ path, message, remedy }) => (
            <li key={path}>
              {message} {remedy}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};
