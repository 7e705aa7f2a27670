import { storePart } from "../../support/store/suite";

const LAYOUTS = [
  [
    "order.details",
    {
      "widget:walmart-order-status": { order: -2 },
      "widget:walmart-order": { order: -1 },
    },
  ],
  [
    "product.details",
    {
      "widget:walmart-product-status": { order: -2 },
      "widget:walmart-product": { order: -1 },
    },
  ],
] as const;

export const adminLayout = storePart("admin-layout", (store) => {
  const address = (zone: string) => `/admin/layouts/${zone}/configuration`;
  const shared = async (zone: string) =>
    (await store.get(address(zone))).data.default_configuration?.configuration.widgets ?? null;

  it("puts the Walmart widgets first on the order and product pages when an account is connected", async () => {
    for (const [zone] of LAYOUTS) expect(await shared(zone)).toBeNull();
    await store.connect();
    for (const [zone, widgets] of LAYOUTS) expect(await shared(zone)).toEqual(widgets);
  });

  it("leaves a layout that somebody made as it is", async () => {
    const [[zone], [otherZone, expected]] = LAYOUTS;
    const widgets = { "core:OrderCustomerSection": { order: 1, hidden: true } };
    await store.post(address(zone), { is_default: true, configuration: { widgets } });
    await store.connect();
    expect(await shared(zone)).toEqual(widgets);
    expect(await shared(otherZone)).toEqual(expected);
  });
});
